#include "jsoninputs.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace runcost {
namespace {

    using formulas::Inputs;

    constexpr qint64 maximumBytes = 64 * 1024 * 1024;

    QString tr(const char* text) { return QCoreApplication::translate("CalcCommand", text); }

    // Remembers the last input that was begun, for a parser that stops at a number.
    class LastInput final : public nlohmann::json_sax<Inputs> {
    public:
        std::string name;
        bool null() override { return true; }
        bool boolean(bool) override { return true; }
        bool number_integer(number_integer_t) override { return true; }
        bool number_unsigned(number_unsigned_t) override { return true; }
        bool number_float(number_float_t, const string_t&) override { return true; }
        bool string(string_t&) override { return true; }
        bool binary(binary_t&) override { return true; }
        bool start_object(std::size_t) override { return ++m_depth > 0; }
        bool end_object() override { return --m_depth >= 0; }
        bool start_array(std::size_t) override { return ++m_depth > 0; }
        bool end_array() override { return --m_depth >= 0; }
        bool key(string_t& key) override
        {
            if (m_depth == 1)
                name = key;
            return true;
        }
        bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    private:
        int m_depth = 0;
    };

    InputsOfFile parsed(const std::string& text)
    {
        InputsOfFile result;
        try {
            result.inputs = Inputs::parse(text);
            if (!result.inputs.is_object())
                result.problem = tr("This is no JSON object of inputs.");
        } catch (const Inputs::out_of_range&) {
            LastInput last;
            (void)Inputs::sax_parse(text, &last);
            result.overflowed = last.name;
            result.problem = tr("The number of %1 is too large.").arg(QString::fromStdString(last.name));
        } catch (const Inputs::exception& error) {
            const QString what = QString::fromUtf8(error.what());
            result.problem = what.mid(what.indexOf(QLatin1String("] ")) + 2); // without the library's own name
        }
        return result;
    }

} // namespace

std::optional<Inputs> jsonOfWord(const QByteArray& word)
{
    const std::string text = word.toStdString();
    if (Inputs value = Inputs::parse(text, nullptr, false); !value.is_discarded())
        return value;
    const bool looksLikeJson = word.startsWith('[') || word.startsWith('{') || word.startsWith('"');
    return looksLikeJson ? std::nullopt : std::optional(Inputs(text));
}

InputsOfFile readInputs(const QString& path)
{
    QFile file(path);
    if (!(path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return { {}, file.errorString(), {} };
    const QByteArray text = file.read(maximumBytes + 1);
    if (file.error() != QFile::NoError)
        return { {}, file.errorString(), {} };
    if (text.size() > maximumBytes)
        return { {}, tr("This is larger than 64 MB."), {} };
    return parsed(text.toStdString());
}

} // namespace runcost
