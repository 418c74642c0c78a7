#include "core/sha256.h"

#include <QTest>

#include <random>

using namespace runcost;

class TestSha256 final : public QObject {
    Q_OBJECT
private slots:
    // FIPS 180-4, appendix B.
    void knownDigests()
    {
        Sha256 hash;
        QCOMPARE(hash.result().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        hash.addData("abc");
        QCOMPARE(hash.result().toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void agreesWithTheOtherForEveryLength()
    {
        QByteArray bytes;
        for (int size = 0; size < 300; ++size) {
            Sha256 hash;
            hash.addData(bytes);
            QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            bytes.append(static_cast<char>(size * 7));
        }
    }

    void piecesAreOneText()
    {
        std::mt19937 random(5);
        QByteArray bytes(1'000'003, Qt::Uninitialized);
        for (char& c : bytes)
            c = static_cast<char>(random());
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = std::min<qsizetype>(bytes.size() - at, static_cast<qsizetype>(random() % 5000));
            hash.addData(QByteArrayView(bytes).sliced(at, size));
            at += size;
        }
        QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
