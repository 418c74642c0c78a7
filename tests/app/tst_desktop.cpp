#include "store/runstore.h"

#include <QImage>
#include <QMimeDatabase>
#include <QProcess>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtTest>

using namespace runcost;

// The files by which a desktop knows the program.
class TestDesktop final : public QObject {
    Q_OBJECT

    static QString packaging(const char* name) { return QStringLiteral(RUNCOST_SOURCE_DIR "/packaging/") + QLatin1String(name); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool succeeds(const QString& program, const QStringList& words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, words);
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (!done)
            qWarning("%s", process.readAll().constData());
        return done;
    }

private slots:
    void desktopFileIsValid()
    {
        const QByteArray text = bytesOf(packaging("io.github.runcost.RunCost.desktop"));
        for (const char* line : { "\nExec=runcost %F\n", "\nIcon=io.github.runcost.RunCost\n", "\nMimeType=application/x-runcost-store;\n" })
            QVERIFY2(text.contains(line), line);
        if (QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")).isEmpty())
            QSKIP("needs desktop-file-validate");
        QVERIFY(succeeds(QStringLiteral("desktop-file-validate"), { packaging("io.github.runcost.RunCost.desktop") }));
    }

    void metainfoIsValid()
    {
        const QByteArray text = bytesOf(packaging("io.github.runcost.RunCost.metainfo.xml"));
        QVERIFY(text.contains("<release version=\"" RUNCOST_VERSION "\""));
        if (QStandardPaths::findExecutable(QStringLiteral("appstreamcli")).isEmpty())
            QSKIP("needs appstreamcli");
        QVERIFY(succeeds(QStringLiteral("appstreamcli"), { QStringLiteral("validate"), QStringLiteral("--no-net"), packaging("io.github.runcost.RunCost.metainfo.xml") }));
    }

    // The magic of the type is what a store really begins with.
    void storesAreKnownByTheirBytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store"));
        QVERIFY(RunStore::open(path, RunStore::Mode::Create));
        const QByteArray head = bytesOf(path).left(100);
        QXmlStreamReader xml(bytesOf(packaging("io.github.runcost.RunCost.mime.xml")));
        int matches = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("match")) {
                const int offset = xml.attributes().value(QLatin1String("offset")).toInt();
                const QString value = xml.attributes().value(QLatin1String("value")).toString();
                const QByteArray wanted = value.startsWith(QLatin1String("0x")) ? QByteArray::fromHex(value.mid(2).toLatin1())
                                                                                 : value.toLatin1().replace("\\000", QByteArray(1, '\0'));
                QCOMPARE(head.mid(offset, wanted.size()), wanted);
                ++matches;
            }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(matches, 2);
    }

    // One drawing for all sizes: it scales, stays inside its square and needs no font.
    void iconIsOneDrawing()
    {
        const QString path = QStringLiteral(RUNCOST_SOURCE_DIR "/resources/icons/runcost.svg");
        QVERIFY(!bytesOf(path).contains("<text"));
        QSvgRenderer svg(path);
        QVERIFY(svg.isValid());
        QCOMPARE(svg.defaultSize().width(), svg.defaultSize().height());
        for (const int size : { 16, 22, 512 }) {
            QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            svg.render(&painter);
            painter.end();
            QVERIFY(picture.pixelColor(size / 2, size / 4).alpha() > 200);
            QVERIFY(picture.pixelColor(0, 0).alpha() < 40); // rounded
        }
    }

    void installedFilesArePlaced()
    {
        QTemporaryDir prefix;
        const QString build = QCoreApplication::applicationDirPath();
        if (!QFileInfo::exists(build + QStringLiteral("/packaging/icons/512.png")))
            QSKIP("the icons are not built");
        QVERIFY(succeeds(QStringLiteral("cmake"), { QStringLiteral("--install"), build + QStringLiteral("/packaging"), QStringLiteral("--prefix"), prefix.path() }));
        QStringList places { QStringLiteral("applications/io.github.runcost.RunCost.desktop"), QStringLiteral("metainfo/io.github.runcost.RunCost.metainfo.xml"),
            QStringLiteral("mime/packages/io.github.runcost.RunCost.xml"), QStringLiteral("icons/hicolor/scalable/apps/io.github.runcost.RunCost.svg"),
            QStringLiteral("man/man1/runcost.1") };
        for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
            const QString png = QStringLiteral("icons/hicolor/%1x%1/apps/io.github.runcost.RunCost.png").arg(size);
            places << png << QStringLiteral("icons/hicolor/%1x%1/mimetypes/application-x-runcost-store.png").arg(size);
            QCOMPARE(QImage(prefix.filePath(QStringLiteral("share/") + png)).size(), QSize(size, size));
        }
        for (const QString& place : places)
            QVERIFY2(QFileInfo(prefix.filePath(QStringLiteral("share/") + place)).size() > 0, qPrintable(place));
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
