#include "import/csvreader.h"
#include "import/jsonfile.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QtTest>

using namespace runcost;

namespace {

struct Row {
    QStringList cells;
    qint64 line = 0;
    CsvRecord::Problem problem = CsvRecord::Problem::None;
};

// Gives a few bytes at a time, so that every construct also falls on the edge of a chunk.
CsvReader::Source dripping(QByteArray bytes, qint64 step)
{
    auto rest = std::make_shared<QByteArray>(std::move(bytes));
    return [rest, step](char* to, qint64 count) -> Result<qint64> {
        const auto size = std::min({ rest->size(), qsizetype(count), qsizetype(step) });
        std::memcpy(to, rest->constData(), size_t(size));
        rest->remove(0, size);
        return qint64(size);
    };
}

std::vector<Row> rowsOf(const QByteArray& text, CsvLimits limits = {}, qint64 step = 1 << 20, char* delimiter = nullptr)
{
    CsvReader csv(dripping(text, step), limits);
    std::vector<Row> rows;
    CsvRecord record;
    while (csv.next(record).value()) {
        Row row { {}, record.line, record.problem };
        for (const QByteArrayView cell : record.cells)
            row.cells << QString::fromUtf8(cell);
        rows.push_back(row);
    }
    if (delimiter)
        *delimiter = csv.delimiter();
    return rows;
}

} // namespace

class TestCsv final : public QObject {
    Q_OBJECT
private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("second");
        const QStringList plain { QStringLiteral("1"), QStringLiteral("2") };
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << plain;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << plain;
        QTest::newRow("no last newline") << QByteArray("a,b\n1,2") << plain;
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n\n1,2\n\n") << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << plain;
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << plain;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << plain;
        QTest::newRow("excel hint") << QByteArray("sep=;\na;b\n1;2\n") << plain;
        QTest::newRow("padded") << QByteArray("a , b\n 1 ,  2 \n") << plain;
        QTest::newRow("padded quotes") << QByteArray("a,b\n \"1\" , \"2\"\n") << plain;
        QTest::newRow("doubled quote") << QByteArray("a,b\n\"x\"\"y\",2\n") << QStringList { QStringLiteral("x\"y"), QStringLiteral("2") };
        QTest::newRow("newline in cell") << QByteArray("a,b\n\"x\r\ny\",2\n") << QStringList { QStringLiteral("x\r\ny"), QStringLiteral("2") };
        QTest::newRow("delimiter in cell") << QByteArray("a,b\n\"x,y\",2\n") << QStringList { QStringLiteral("x,y"), QStringLiteral("2") };
        QTest::newRow("quote in bare cell") << QByteArray("a,b\nx\"y,2\n") << QStringList { QStringLiteral("x\"y"), QStringLiteral("2") };
        QTest::newRow("text behind quotes") << QByteArray("a,b\n\"x\"y,2\n") << QStringList { QStringLiteral("xy"), QStringLiteral("2") };
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << QStringList { QString(), QString() };
        QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << QStringList { QString(), QStringLiteral("2") };
    }
    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, second);
        for (const qint64 step : { 1LL, 2LL, 3LL, 1LL << 20 }) {
            const std::vector<Row> rows = rowsOf(text, {}, step);
            QCOMPARE(rows.size(), 2U);
            QCOMPARE(rows[0].cells, (QStringList { QStringLiteral("a"), QStringLiteral("b") }));
            QCOMPARE(rows[1].cells, second);
        }
    }
    void linesCountNewlinesInCells()
    {
        const std::vector<Row> rows = rowsOf("a,b\n\"x\ny\nz\",2\n3,4\n");
        QCOMPARE(rows[1].line, 2);
        QCOMPARE(rows[2].line, 5);
    }
    void placesAreLinesAndCharacters()
    {
        CsvReader csv(CsvReader::bytesSource("h,i,j\n\xC3\xA4\xC3\xB6, x,\"p\nq\"\n\"a\nb\",7,8\n"));
        CsvRecord record;
        QVERIFY(csv.next(record).value());
        QVERIFY(csv.next(record).value());
        QCOMPARE(record.place(0).column, 1);
        QCOMPARE(record.place(1).column, 5); // two letters, a comma and a blank before it
        QCOMPARE(record.place(2).column, 7);
        QVERIFY(csv.next(record).value());
        QCOMPARE(record.place(1).line, 5);
        QCOMPARE(record.place(1).column, 4);
    }
    void limitsRejectARecordAndGoOn()
    {
        const CsvLimits limits { 100, 20, 5 };
        const auto problemOf = [&limits](const QByteArray& line) {
            const std::vector<Row> rows = rowsOf("a,b\n" + line + "\n1,2\n", limits, 7);
            return rows.size() == 3 && rows[2].cells.first() == QLatin1String("1") ? rows[1].problem : CsvRecord::Problem::None;
        };
        QCOMPARE(problemOf(QByteArray(500, 'x')), CsvRecord::Problem::TooLong);
        QCOMPARE(problemOf(QByteArray(50, 'x')), CsvRecord::Problem::FieldTooLong);
        QCOMPARE(problemOf("1,2,3,4,5,6,7"), CsvRecord::Problem::TooManyColumns);
        QCOMPARE(problemOf(QByteArray("1,2\0", 4)), CsvRecord::Problem::NulByte);
        QCOMPARE(rowsOf("a,b\n\"open,1\n2,3\n")[1].problem, CsvRecord::Problem::OpenQuote);
    }
    void lineNumbersSurviveALongRecord()
    {
        const std::vector<Row> rows = rowsOf("a,b\n" + QByteArray(500000, 'x') + "\n" + QByteArray(3000000, 'y') + "\r\n1,2\n");
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[1].problem, CsvRecord::Problem::FieldTooLong);
        QCOMPARE(rows[2].problem, CsvRecord::Problem::TooLong);
        QCOMPARE(rows[3].line, 4);
    }
    void emptyFilesHaveNoRecord()
    {
        for (const char* text : { "", "\n", "\r\n\r\n", "   \n" })
            QCOMPARE(rowsOf(text).size(), 0U);
        QCOMPARE(rowsOf("x").size(), 1U);
    }

    void numbers_data()
    {
        using Kind = ParsedNumber::Kind;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, Kind kind, double value = 0) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << int(kind) << value;
        };
        row("24.0", Kind::Value, 24);
        row("1e-05", Kind::Value, 1e-5);
        row("1.5e+09", Kind::Value, 1.5e9);
        row("+5", Kind::Value, 5);
        row("5.", Kind::Value, 5);
        row(".5", Kind::Value, 0.5);
        row("00012", Kind::Value, 12);
        row("-0", Kind::Value, 0);
        row("1e-400", Kind::Value, 0);
        row(" 7 ", Kind::Value, 7);
        row("", Kind::Unknown);
        row("NULL", Kind::Unknown);
        row("N/A", Kind::Unknown);
        row("None", Kind::Unknown);
        row("Unknown", Kind::Unknown);
        row("nan", Kind::NotFinite);
        row("-Infinity", Kind::NotFinite);
        row("1e400", Kind::TooLarge);
        row("1e300", Kind::TooLarge);
        row("0x1F", Kind::Bad);
        row("1,5", Kind::Bad);
        row("1_000", Kind::Bad);
        row("5 kWh", Kind::Bad);
        row("--5", Kind::Bad);
        row("1e", Kind::Bad);
        row("True", Kind::Bad);
        row("+-5", Kind::Bad);
        row("\xD9\xA3", Kind::Bad); // an Arabic digit
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(double, value);
        const ParsedNumber number = parseNumber(text);
        QCOMPARE(int(number.kind), kind);
        QCOMPARE(number.value, value);
    }
    void decimalCommaOnlyWhereItCannotSeparate()
    {
        QCOMPARE(parseNumber("1,5", true).value, 1.5);
        QCOMPARE(parseNumber("1.234,56", true).kind, ParsedNumber::Kind::Bad);
    }

    void stamps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty = no time
        QTest::addColumn<bool>("assumed");
        QTest::newRow("local winter") << QByteArray("2024-01-10T12:00:00") << "2024-01-10T11:00:00.000Z" << true;
        QTest::newRow("local summer") << QByteArray("2024-07-10T12:00:00") << "2024-07-10T10:00:00.000Z" << true;
        QTest::newRow("blank and fraction") << QByteArray("2024-07-10 12:00:00.250999") << "2024-07-10T10:00:00.250Z" << true;
        QTest::newRow("UTC") << QByteArray("2024-07-10T12:00:00Z") << "2024-07-10T12:00:00.000Z" << false;
        QTest::newRow("offset") << QByteArray("2024-07-10T12:00:00-05:30") << "2024-07-10T17:30:00.000Z" << false;
        QTest::newRow("skipped hour") << QByteArray("2024-03-31T02:30:00") << "2024-03-31T01:30:00.000Z" << true;
        QTest::newRow("repeated hour") << QByteArray("2024-10-27T02:30:00") << "2024-10-27T00:30:00.000Z" << true;
        QTest::newRow("after the repeated hour") << QByteArray("2024-10-27T03:00:00") << "2024-10-27T02:00:00.000Z" << true;
        QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << "2016-12-31T23:59:59.000Z" << false;
        QTest::newRow("no month") << QByteArray("2024-13-10T12:00:00") << QString() << false;
        QTest::newRow("no day") << QByteArray("2023-02-29T12:00:00") << QString() << false;
        QTest::newRow("no hour") << QByteArray("2024-01-01T24:00:00") << QString() << false;
        QTest::newRow("date alone") << QByteArray("2024-01-01") << QString() << false;
        QTest::newRow("word") << QByteArray("yesterday") << QString() << false;
        QTest::newRow("empty") << QByteArray() << QString() << false;
        QTest::newRow("garbage behind") << QByteArray("2024-01-01T10:00:00 nonsense") << QString() << false;
    }
    void stamps()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        QFETCH(bool, assumed);
        StampReader reader("Europe/Berlin");
        const std::optional<ParsedStamp> stamp = reader.read(text);
        QCOMPARE(stamp.has_value(), !utc.isEmpty());
        if (!stamp)
            return;
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(stamp->utcMs, Qt::UTC).toString(Qt::ISODateWithMs), utc);
        QCOMPARE(stamp->zoneAssumed, assumed);
    }

    // One reader for all, so that days share places in its memory.
    void stampsInAnyOrder()
    {
        StampReader reader("Europe/Berlin");
        for (int i = 0; i < 4000; ++i) {
            const qint64 day = (qint64(i) * 7919) % 20'000 - 4'000;
            const qint64 localMs = day * 86'400'000 + (qint64(i) * 977'777) % 86'400'000;
            QCOMPARE(reader.localToUtcMs(localMs), StampReader("Europe/Berlin").localToUtcMs(localMs));
        }
    }

    void days()
    {
        QCOMPARE(isoDay(std::nullopt), QString());
        for (const qint64 ms : { qint64(0), qint64(-1), qint64(-86'400'000), qint64(-86'400'001), qint64(1'709'164'800'000), qint64(1'709'251'199'999),
                 qint64(1'735'689'599'999), qint64(-62'135'596'800'000), qint64(253'402'300'799'999), qint64(253'402'300'800'000) })
            QCOMPARE(isoDay(ms), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate));
        QCOMPARE(isoDay(1'709'164'800'000), QStringLiteral("2024-02-29"));
    }

    void encodings()
    {
        QCOMPARE(decodeText("\xEF\xBB\xBFx").utf8, QByteArray("x"));
        QCOMPARE(decodeText(QByteArray("\xFF\xFEx\0", 4)).utf8, QByteArray("x"));
        QCOMPARE(decodeText(QByteArray("\xFE\xFF\0x", 4)).utf8, QByteArray("x"));
        const DecodedText windows = decodeText("caf\xE9 \x80");
        QCOMPARE(windows.encoding, TextEncoding::Windows1252);
        QCOMPARE(QString::fromUtf8(windows.utf8), QString::fromUtf8("caf\u00E9 \u20AC"));
        bool changed = false;
        QCOMPARE(cellText("\xFF", &changed), QString(QChar(0xFF)));
        QVERIFY(changed);
    }

    void bareNumbersBecomeNull()
    {
        QByteArray json("{\"a\":NaN,\"b\":[-Infinity,Infinity],\"c\":\"NaN \\\" Infinity\",\"d\":\"\\\\\"}");
        QCOMPARE(replaceBareNumbers(json), 3);
        QCOMPARE(json, QByteArray("{\"a\":null,\"b\":[null,null],\"c\":\"NaN \\\" Infinity\",\"d\":\"\\\\\"}"));
    }
    void halfCharactersAreReplaced()
    {
        QByteArray json("[\"\\ud800\",\"\\ud83d\\ude00\",\"\\udc00x\",\"\\\\ud800\"]");
        QCOMPARE(replaceLoneSurrogates(json), 2);
        QCOMPARE(json, QByteArray("[\"\\uFFFD\",\"\\ud83d\\ude00\",\"\\uFFFDx\",\"\\\\ud800\"]"));
    }
    void jsonIsReadAsPythonWritesIt()
    {
        JsonFile file;
        QVERIFY(file.parse("{\"a\":{\"x\":NaN},\"b\":\"\\ud800\"}").hasValue());
        QCOMPARE(file.notes().size(), 2U);
        QVERIFY(file.parse("\xEF\xBB\xBF{\"a\":1}").hasValue());
        QVERIFY(file.notes().empty());
        for (const char* broken : { "", "{", "[1,]", "{}{}", "// c\n{}", "{'a':1}", "{\"a\":01}", "{\"a\":\"\x01\"}", "\"\\u12G4\"" })
            QVERIFY2(!file.parse(broken), broken);
    }
    void deepNestingIsRefused()
    {
        JsonFile file;
        QVERIFY(file.parse(QByteArray(60, '[') + QByteArray(60, ']')).hasValue());
        for (const int depth : { 65, 1000, 2000000 }) {
            const Status status = file.parse(QByteArray(depth, '[') + QByteArray(depth, ']'));
            QVERIFY(!status);
            QVERIFY(status.error().text.contains(QLatin1String("64")));
        }
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
