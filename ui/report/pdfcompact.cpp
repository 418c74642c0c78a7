#include "report/pdfcompact.h"

#include "report/pdfcontent.h"

#include <QHash>
#include <QMap>

#include <zlib.h>

namespace runcost {
namespace {

    // One object of the file: what stands between "N 0 obj" and "endobj", its stream apart.
    struct PdfObject {
        QByteArray head;
        QByteArray stream;
        bool hasStream = false;
    };

    QByteArray unpacked(const QByteArray& data)
    {
        QByteArray sized(4, '\0');
        const auto guess = quint32(std::min<qsizetype>(data.size() * 8 + 1024, 64 << 20));
        for (int i = 0; i < 4; ++i)
            sized[i] = char(guess >> (24 - 8 * i));
        return qUncompress(sized + data);
    }

    QByteArray packed(const QByteArray& data)
    {
        uLongf size = compressBound(uLong(data.size()));
        QByteArray out(qsizetype(size), '\0');
        if (compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(data.constData()), uLong(data.size()), 9) != Z_OK)
            return {};
        out.truncate(qsizetype(size));
        return out;
    }

    // The number behind a key: "/Length 12"; and whether it is that of another object: "/Length 12 0 R".
    int numberAfter(const QByteArray& text, const char* key, bool* isReference = nullptr)
    {
        const qsizetype at = text.indexOf(key);
        if (at < 0)
            return -1;
        const QList<QByteArray> words = text.mid(at + qsizetype(qstrlen(key)), 40).simplified().split(' ');
        if (isReference)
            *isReference = words.size() >= 3 && words[1] == "0" && words[2].startsWith('R');
        bool isNumber = false;
        const int number = words.isEmpty() ? -1 : words.front().toInt(&isNumber);
        return isNumber ? number : -1;
    }

    class PdfFile {
    public:
        // False when the file is not as QPdfWriter makes it.
        bool read(const QByteArray& pdf)
        {
            const qsizetype trailer = pdf.lastIndexOf("trailer");
            const qsizetype start = pdf.lastIndexOf("startxref");
            if (!pdf.startsWith("%PDF-1.") || trailer < 0 || start < trailer)
                return false;
            m_trailer = pdf.mid(trailer + 7, start - trailer - 7).trimmed();
            const qsizetype table = pdf.mid(start + 9).trimmed().split('\n').front().toLongLong();
            if (table <= 0 || table >= pdf.size() || !pdf.mid(table, 4).startsWith("xref"))
                return false;
            m_header = pdf.left(pdf.indexOf("1 0 obj"));
            const QList<QByteArray> lines = pdf.mid(table, trailer - table).split('\n');
            m_count = lines.size() > 1 ? lines[1].split(' ').value(1).toInt() : 0;
            if (m_count > lines.size())
                return false;
            for (int i = 1; i < m_count; ++i) {
                const QByteArray line = lines.value(i + 2);
                if (line.size() > 17 && line[17] == 'n' && !readObject(pdf, i, line.left(10).toLongLong()))
                    return false;
            }
            return m_count > 1;
        }

        void compactPages()
        {
            for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it)
                if (!it->hasStream && it->head.contains("/Type /Page\n") && it->head.contains("/Contents"))
                    compactPage(numberAfter(it->head, "/Contents"));
        }

        void packStreams()
        {
            for (PdfObject& object : m_objects) {
                if (!object.hasStream || object.head.contains("/Metadata") || object.head.contains("/DCTDecode"))
                    continue;
                const bool wasPacked = object.head.contains("/FlateDecode");
                const QByteArray plain = wasPacked ? unpacked(object.stream) : object.stream;
                const QByteArray smaller = plain.isEmpty() ? QByteArray() : packed(plain);
                if (smaller.isEmpty() || smaller.size() >= object.stream.size())
                    continue;
                object.stream = smaller;
                if (!wasPacked)
                    object.head.insert(object.head.indexOf("<<") + 2, "\n/Filter /FlateDecode");
            }
        }

        void setAuthor(const QString& author)
        {
            const auto info = m_objects.find(numberAfter(m_trailer, "/Info"));
            if (author.isEmpty() || info == m_objects.end() || info->head.contains("/Author"))
                return;
            QByteArray text("<FEFF");
            for (const QChar c : author)
                text += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
            info->head.insert(info->head.indexOf("<<") + 2, "\n/Author " + text + ">");
        }

        // Objects without a stream go into one packed stream, and so does the table of where everything stands.
        [[nodiscard]] QByteArray write() const
        {
            QByteArray pdf = "%PDF-1.5" + m_header.mid(8);
            const int bundle = m_count;
            const int table = m_count + 1;
            QByteArray index, bodies;
            std::vector<TableRow> rows(std::size_t(m_count + 2));
            int bundled = 0;
            for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
                if (it->hasStream) {
                    rows[std::size_t(it.key())] = { 1, quint32(pdf.size()), 0 };
                    pdf += QByteArray::number(it.key()) + " 0 obj\n" + it->head + "stream\n" + it->stream + "\nendstream\nendobj\n";
                    continue;
                }
                rows[std::size_t(it.key())] = { 2, quint32(bundle), quint16(bundled++) };
                index += QByteArray::number(it.key()) + ' ' + QByteArray::number(bodies.size()) + ' ';
                bodies += it->head.trimmed() + '\n';
            }
            const QByteArray content = packed(index + bodies);
            rows[std::size_t(bundle)] = { 1, quint32(pdf.size()), 0 };
            pdf += QByteArray::number(bundle) + " 0 obj\n<< /Type /ObjStm /N " + QByteArray::number(bundled) + " /First "
                + QByteArray::number(index.size()) + " /Filter /FlateDecode /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
                + "\nendstream\nendobj\n";
            const QByteArray start = QByteArray::number(pdf.size());
            rows[std::size_t(table)] = { 1, quint32(pdf.size()), 0 };
            const QByteArray packedRows = packed(bytesOf(rows));
            return pdf + QByteArray::number(table) + " 0 obj\n<< /Type /XRef /Size " + QByteArray::number(table + 1) + " /W [1 4 2] /Root "
                + QByteArray::number(numberAfter(m_trailer, "/Root")) + " 0 R /Info " + QByteArray::number(numberAfter(m_trailer, "/Info"))
                + " 0 R /Filter /FlateDecode /Length " + QByteArray::number(packedRows.size()) + " >>\nstream\n" + packedRows
                + "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n";
        }

        // Lengths stand in the streams themselves; the objects that held them go.
        void settleLengths()
        {
            for (PdfObject& object : m_objects) {
                if (!object.hasStream)
                    continue;
                bool isReference = false;
                const int number = numberAfter(object.head, "/Length ", &isReference);
                const qsizetype at = object.head.indexOf("/Length ");
                qsizetype end = at + 8;
                if (isReference) {
                    end = object.head.indexOf('R', at) + 1;
                    m_objects.remove(number);
                } else {
                    while (end < object.head.size() && object.head[end] >= '0' && object.head[end] <= '9')
                        ++end;
                }
                object.head.replace(at, end - at, "/Length " + QByteArray::number(object.stream.size()));
            }
        }

    private:
        struct TableRow {
            quint8 kind = 0; // 0 free, 1 in the file, 2 in a bundle
            quint32 place = 0;
            quint16 index = 0;
        };

        static QByteArray bytesOf(const std::vector<TableRow>& rows)
        {
            QByteArray bytes;
            for (const TableRow& row : rows) {
                bytes += char(row.kind);
                for (int shift = 24; shift >= 0; shift -= 8)
                    bytes += char((row.place >> shift) & 0xFF);
                bytes += char(row.index >> 8);
                bytes += char(row.index & 0xFF);
            }
            return bytes;
        }

        bool readObject(const QByteArray& pdf, int number, qsizetype at)
        {
            const QByteArray begin = QByteArray::number(number) + " 0 obj\n";
            if (at <= 0 || pdf.mid(at, begin.size()) != begin)
                return false;
            const qsizetype body = at + begin.size();
            const qsizetype end = pdf.indexOf("endobj", body);
            const qsizetype stream = pdf.indexOf("stream\n", body);
            if (end < 0)
                return false;
            if (stream < 0 || stream > end) {
                m_objects.insert(number, { pdf.mid(body, end - body), {}, false });
                return true;
            }
            PdfObject object { pdf.mid(body, stream - body), {}, true };
            bool isReference = false;
            qsizetype length = numberAfter(object.head, "/Length ", &isReference);
            if (isReference) {
                const qsizetype place = pdf.indexOf('\n' + QByteArray::number(length) + " 0 obj\n", stream);
                length = place < 0 ? -1 : pdf.mid(place + 1, 40).split('\n').value(1).toLongLong();
            }
            if (length < 0 || stream + 7 + length > pdf.size())
                return false;
            object.stream = pdf.mid(stream + 7, length);
            m_objects.insert(number, std::move(object));
            return true;
        }

        void compactPage(int number)
        {
            const auto object = m_objects.find(number);
            if (object == m_objects.end() || !object->hasStream || !object->head.contains("/FlateDecode"))
                return;
            const auto shorter = compactPdfContent(unpacked(object->stream),
                [this](const QByteArray& font, int glyph) { return widthOf(font, glyph); });
            if (!shorter)
                return;
            const QByteArray smaller = packed(*shorter);
            if (!smaller.isEmpty() && smaller.size() < object->stream.size())
                object->stream = smaller;
        }

        // QPdfWriter names a font after its object.
        std::optional<double> widthOf(const QByteArray& font, int glyph)
        {
            auto widths = m_widths.find(font);
            if (widths == m_widths.end())
                widths = m_widths.insert(font, widthsOf(font.mid(1).toInt()));
            return glyph < widths->size() ? std::optional(widths->at(glyph)) : std::nullopt;
        }

        [[nodiscard]] QList<double> widthsOf(int font) const
        {
            const QByteArray composite = m_objects.value(font).head;
            const qsizetype list = composite.indexOf("/DescendantFonts");
            const qsizetype bracket = list < 0 ? -1 : composite.indexOf('[', list);
            if (bracket < 0)
                return {};
            const QByteArray single = m_objects.value(composite.mid(bracket + 1, 12).simplified().split(' ').front().toInt()).head;
            const qsizetype at = single.indexOf("/W ");
            const qsizetype open = at < 0 ? -1 : single.indexOf('[', single.indexOf('[', at) + 1);
            const qsizetype close = open < 0 ? -1 : single.indexOf(']', open);
            // "/W [0 [ 500 600 ... ]]": from glyph 0 on, as QPdfWriter counts.
            if (close < 0 || single.mid(single.indexOf('[', at) + 1, open - single.indexOf('[', at) - 1).trimmed() != "0")
                return {};
            QList<double> widths;
            for (const QByteArray& word : single.mid(open + 1, close - open - 1).simplified().split(' '))
                widths << word.toDouble();
            return widths;
        }

        QByteArray m_header;
        QByteArray m_trailer;
        int m_count = 0;
        QMap<int, PdfObject> m_objects;
        QHash<QByteArray, QList<double>> m_widths;
    };

} // namespace

QByteArray compactPdf(const QByteArray& pdf, const QString& author)
{
    PdfFile file;
    if (!file.read(pdf))
        return pdf;
    file.compactPages();
    file.packStreams();
    file.setAuthor(author);
    file.settleLengths();
    return file.write();
}

} // namespace runcost
