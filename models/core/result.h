#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace runcost {

enum class ErrorCode {
    Cancelled,
    NotFound,
    NotReadable,
    NotWritable,
    NotRecognised,
    Malformed,
    TooLarge,
    OutOfRange,
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreNewer,
    Internal,
};

// What failed. `text` is one full sentence for the user (translated), `detail` is for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;

    bool operator==(const Error&) const = default;
};

// A value or the reason why there is none. Shaped after std::expected so that it can be swapped for it later.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;
inline Status ok() { return std::monostate {}; }

} // namespace runcost
