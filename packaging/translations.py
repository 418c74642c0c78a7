#!/usr/bin/env python3
"""Keeps resources/translations/*.ts in step with the sources.

    translations.py SOURCE              exits with 1 when an entry is missing, unfinished, obsolete or wrong
    translations.py SOURCE --update     adds what is new as unfinished, drops what is gone, writes the files
    translations.py SOURCE --open LANG  prints the unfinished texts of one language as JSON, a text a line
    translations.py SOURCE --take LANG FILE.json   takes {"source": "translation"} into its file

All texts stand in one context: the program looks a text up by itself and its comment (models/core/translation.h).
Texts of the shipped recommendations are taken from the catalog. Needs lupdate of Qt 6.
"""
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

LANGUAGES = ["de", "es", "fr", "ja", "zh_CN"]
LUPDATE = ["/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"]
ALIASES = "tr+=translated,QT_TR_NOOP+=WORD"
# Texts of the catalog that people read, by file, list and fields.
CATALOG = [("recommendations.json", "recommendations", ("title", "text"))]
PLACE = re.compile(r"%(?:L?\d+|L?n)")
TAG = re.compile(r"</?[a-z][a-z0-9]*[^>]*>")


def extracted(root):
    """Source texts in the order of the files: {(source, comment): note for translators}."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "all.ts"
        for program in LUPDATE:
            try:
                done = subprocess.run([program, "-silent", "-tr-function-alias", ALIASES, "-locations", "none",
                                       *(str(root / part) for part in ("models", "ui", "app")), "-ts", str(out)],
                                      capture_output=True, text=True)
            except FileNotFoundError:
                continue
            if done.returncode != 0 or not out.exists():
                raise SystemExit(f"lupdate failed: {done.stderr.strip()}")
            break
        else:
            raise SystemExit("lupdate of Qt 6 is missing: install qt6-l10n-tools")
        texts = {}
        for message in ElementTree.parse(out).getroot().iter("message"):
            key = (message.findtext("source") or "", message.findtext("comment") or "")
            if key[0].strip():
                note = message.findtext("extracomment") or ""
                texts[key] = texts.get(key) or note
    for name, listed, fields in CATALOG:
        for row in json.loads((root / "resources/catalog" / name).read_text(encoding="utf-8"))[listed]:
            for field in fields:
                if row.get(field):
                    texts.setdefault((row[field], ""), "A recommendation of the catalog")
    return texts


def read(path):
    """{(source, comment): translation}; unfinished ones are left out."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") or not translation.text:
            continue
        found[(message.findtext("source") or "", message.findtext("comment") or "")] = translation.text
    return found


def write(path, language, texts, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>RunCost</name>"]
    for (source, comment), note in texts.items():
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        if comment:
            lines.append(f"        <comment>{escape(comment)}</comment>")
        if note:
            lines.append(f"        <extracomment>{escape(note)}</extracomment>")
        translation = known.get((source, comment))
        lines.append(f"        <translation>{escape(translation)}</translation>" if translation
                     else '        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")


def faults(source, translation):
    if sorted(PLACE.findall(source)) != sorted(PLACE.findall(translation)):
        yield "other placeholders"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield "other tags"
    if source.strip() in (",", ";"):
        return  # Chinese and Japanese lists have no space
    if source[:1].isspace() != translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        yield "a space at the edge is lost or new"
    if source.count("\n") != translation.count("\n") and source.strip() != source:
        yield "other line breaks"
    if source.endswith("…") and not translation.endswith("…"):
        yield "“…” at the end is lost"
    if "—" in translation and "—" not in source:
        yield "a dash that the source has not"


def shown(key):
    return key[0] if not key[1] else f"{key[0]} ({key[1]})"


def check(root, texts):
    wrong = 0
    for language in LANGUAGES:
        path = root / "resources/translations" / f"runcost_{language}.ts"
        known = read(path)
        listed = {(m.findtext("source") or "", m.findtext("comment") or "")
                  for m in ElementTree.parse(path).getroot().iter("message")} if path.exists() else set()
        complaints = [f"untranslated: {shown(key)}" for key in texts if key not in known]
        complaints += [f"obsolete: {shown(key)}" for key in listed if key not in texts]
        for key, translation in known.items():
            complaints += [f"{fault}: {shown(key)} -> {translation}" for fault in faults(key[0], translation)]
        for line in complaints[:20]:
            print(f"{path.name}: {line}")
        if len(complaints) > 20:
            print(f"{path.name}: and {len(complaints) - 20} more")
        wrong += len(complaints)
    print(f"{len(texts)} texts in {len(LANGUAGES)} languages, {wrong} faults")
    return wrong == 0


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    root = Path(sys.argv[1])
    texts = extracted(root)
    action = sys.argv[2] if len(sys.argv) > 2 else "--check"
    path = {language: root / "resources/translations" / f"runcost_{language}.ts" for language in LANGUAGES}
    if action == "--update":
        for language in LANGUAGES:
            known = read(path[language])
            write(path[language], language, texts, known)
            print(f"{language}: {sum(key in known for key in texts)} of {len(texts)}")
    elif action == "--open":
        known = read(path[sys.argv[3]])
        print(json.dumps([shown(key) for key in texts if key not in known], ensure_ascii=False, indent=0))
    elif action == "--take":
        known = read(path[sys.argv[3]])
        given = json.loads(Path(sys.argv[4]).read_text(encoding="utf-8"))
        by_name = {shown(key): key for key in texts}
        taken = 0
        for name, translation in given.items():
            if name not in by_name or not translation:
                print(f"no such text: {name}")
                continue
            problems = list(faults(by_name[name][0], translation))
            if problems:
                print(f"{', '.join(problems)}: {name} -> {translation}")
                continue
            known[by_name[name]] = translation
            taken += 1
        write(path[sys.argv[3]], sys.argv[3], texts, known)
        print(f"{taken} taken, {sum(key not in known for key in texts)} open")
    elif action == "--check":
        sys.exit(0 if check(root, texts) else 1)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
