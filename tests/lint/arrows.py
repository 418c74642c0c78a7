#!/usr/bin/env python3
"""Checks the layers of the sources: reads every #include and a few patterns that no compiler forbids.

Usage: arrows.py SOURCE_FOLDER. Prints one line a fault and exits with 1 when there is any. Files that have outgrown
400 lines are listed without failing.
"""
import re
import sys
from pathlib import Path

# folder -> folders of the same layer that it may include. figure.h is a value of core, wherever it lives.
MODELS = {
    "core": set(),
    "formulas": {"core"},
    "runs": {"core", "formulas"},
    "catalog": {"core", "formulas", "runs"},
    "analysis": {"core", "formulas", "runs", "catalog"},
    "planning": {"core", "formulas", "runs", "catalog", "analysis"},
    "spending": {"core", "formulas", "runs", "catalog", "analysis"},
    "practices": {"core", "formulas", "runs", "catalog", "analysis"},
    "tracking": {"core", "formulas", "runs", "catalog", "analysis"},
    "store": {"core", "formulas", "runs", "catalog", "analysis", "spending"},
    "import": {"core", "formulas", "runs", "catalog", "analysis"},
    "export": {"core", "formulas", "runs", "catalog", "analysis", "planning", "spending", "practices"},
    "items": {"core", "formulas", "runs", "catalog", "analysis", "planning", "spending", "practices", "import"},
    "session": {"core", "formulas", "runs", "catalog", "analysis", "planning", "spending", "practices", "store",
                "import", "export", "tracking"},
}
CORE_LEVEL = {"runs/figure.h"}
# The import job stores what it read, and a store can be read like any file; nothing else in import may.
EXTRA = {"import/importjob": {"store"}, "import/importwriter": {"store"}, "import/chargeledger": {"store"},
         "import/attachlog": {"store"}, "import/importsamples": {"store"}, "import/rescore": {"store"},
         "import/storereader": {"store"}}
LAYERS = {"models": {"models"}, "ui": {"models", "ui"}, "app": {"models", "ui", "app"},
          "tests": {"models", "ui", "app", "tests"}}
# Words with which SQL text begins, in capitals as this project writes it.
SQL = re.compile(r'(?:u8?)?R?"(?:sql)?\(?\s*(?:SELECT\s|INSERT\s+(?:INTO|OR)|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX|VIEW)'
                 r'|ALTER\s+TABLE|PRAGMA\s|BEGIN\s+IMMEDIATE)')
SQL_PLACES = ("models/store/", "models/core/sqlite", "models/import/mlflowdatabase", "tests/")
GUI = re.compile(r"<(?:QtWidgets|QtGui|QtCharts|QtPrintSupport|QtSvg)/|<(?:QWidget|QDialog|QMainWindow|QLabel|QPushButton|QMessageBox"
                 r"|QPainter|QPainterPath|QColor|QImage|QPixmap|QIcon|QFont|QPalette|QAction|QApplication|QGuiApplication|QScreen"
                 r"|QClipboard|QTextDocument|QChart|QChartView|QPrinter|QPdfWriter|QSvgGenerator|QStyle|QMenu|QTableView)>")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])')
# A label that shows a variable must say that it is plain text, in the same file and near the place.
LABEL = re.compile(r"new QLabel\(\s*(?![\s)])(?!this\b|parent\b|tr\(|QCoreApplication::translate|u?\"|QStringLiteral|QString\(\)|QString::number"
                   r"|format::|\{\}|m_\w+\s*\)|nullptr)(\w[\w.>:()-]*)")
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')


def layer_of(path):
    return path.parts[0]


def resolve(root, path, header):
    """The project file that a quoted include names, relative to the root, or None."""
    for base in (path.parent, Path("."), Path("models"), Path("ui"), Path("app"), Path("tests")):
        if (root / base / header).is_file():
            return Path(*(base / header).parts)
    return None


def check_include(root, path, number, include, faults):
    name = include[1:-1]
    layer = layer_of(path)
    if layer == "models" and (GUI.match(include) or name.startswith(("QtWidgets", "QtGui", "QtCharts"))):
        faults.append(f"{path}:{number}: models/ must not include {include}")
    if include[0] != '"':
        return
    target = resolve(root, path, name)
    if target is None:
        return
    if layer_of(target) not in LAYERS[layer]:
        faults.append(f"{path}:{number}: {layer}/ must not include {layer_of(target)}/ ({name})")
        return
    if layer != "models" or layer_of(target) != "models" or len(target.parts) < 3 or len(path.parts) < 3:
        return
    own, other = path.parts[1], target.parts[1]
    if own == other or "/".join(target.parts[1:]) in CORE_LEVEL:
        return
    stem = f"{own}/{path.stem}"
    if own not in MODELS:
        faults.append(f"{path}:{number}: models/{own} is no known folder")
    elif other not in MODELS[own] | EXTRA.get(stem, set()):
        faults.append(f"{path}:{number}: models/{own} must not include models/{other} ({name})")


def connect_calls(text):
    """Positions and argument counts of connect( calls whose last argument is a lambda."""
    for match in re.finditer(r"\bconnect\(", text):
        depth, arguments, last = 1, 1, match.end()
        position = match.end()
        while position < len(text) and depth > 0:
            char = text[position]
            if char in "([{":
                depth += 1
            elif char in ")]}":
                depth -= 1
            elif char == "," and depth == 1:
                arguments += 1
                last = position + 1
            position += 1
        if text[last:position].lstrip().startswith("["):
            yield match.start(), arguments


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def without_comments(text):
    """The text with comments blanked, so that positions stay."""
    def blank(match):
        found = match.group(0)
        return found if found.startswith(('"', "'")) else re.sub(r"[^\n]", " ", found)
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', blank, text, flags=re.S)


def check_text(path, text, faults):
    name = str(path)
    code = without_comments(text)
    if not name.startswith(SQL_PLACES):
        for match in SQL.finditer(code):
            faults.append(f"{path}:{line_of(code, match.start())}: SQL belongs in models/store")
    if path.parts[0] == "tests":
        return
    plain = STRING.sub(lambda m: '"' + " " * (len(m.group(0)) - 2) + '"', code)
    for start, arguments in connect_calls(plain):
        if arguments == 3:
            faults.append(f"{path}:{line_of(code, start)}: connect to a lambda without a context object")
    if path.parts[0] == "ui":
        for match in LABEL.finditer(code):
            near = code[match.start():match.start() + 400]
            if "setTextFormat(Qt::PlainText)" not in near:
                faults.append(f"{path}:{line_of(code, match.start())}: QLabel of a variable without Qt::PlainText")


TYPE = re.compile(r"^(?:struct|class|enum class) ([A-Z]\w+)\b(?!::)(?: final)?\s*(?::(?!:)[^;{]*)?\{", re.M)
NAMESPACE = re.compile(r"^namespace ([\w:]+)", re.M)


def check_types(path, text, seen, faults):
    """One name, one type: two headers that define the same name in one namespace link without a word, and crash."""
    space = NAMESPACE.search(text)
    for match in TYPE.finditer(text):
        name = f"{space.group(1) if space else ''}::{match.group(1)}"
        if name in seen:
            faults.append(f"{path}: {name} is already defined in {seen[name]}")
        seen[name] = path


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    faults, long_files, types = [], [], {}
    for layer in LAYERS:
        for file in sorted((root / layer).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root)
            text = file.read_text(encoding="utf-8")
            lines = text.splitlines()
            if len(lines) > 400:
                long_files.append(f"{path}: {len(lines)} lines")
            for number, line in enumerate(lines, 1):
                if include := INCLUDE.match(line):
                    check_include(root, path, number, include.group(1), faults)
            check_text(path, text, faults)
            if file.suffix == ".h" and layer != "tests":
                check_types(path, text, types, faults)
    for line in long_files:
        print("long:", line)
    for line in faults:
        print(line)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
