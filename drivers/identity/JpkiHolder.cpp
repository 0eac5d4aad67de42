// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/JpkiHolder.h"

#include "drivers/identity/ChipDate.h"
#include "drivers/support/PlainText.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace madoguchi::identity
{

using namespace openssl;

namespace
{

using NamesHandle = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;

// 基本4情報 and what was substituted in them, below 1.2.392.200149.8.5.5.
struct FactRow {
    const char *oid;
    void (*take)(CertifiedHolder &, std::string);
};
constexpr FactRow facts[] = {
    {"1.2.392.200149.8.5.5.1", [](CertifiedHolder &h, std::string text) { h.name = std::move(text); }},
    {"1.2.392.200149.8.5.5.2",
     [](CertifiedHolder &h, std::string text) { h.nameSubstituted = text.find('1') != text.npos; }},
    {"1.2.392.200149.8.5.5.3", [](CertifiedHolder &h, std::string text) { h.sex = std::move(text); }},
    {"1.2.392.200149.8.5.5.4", [](CertifiedHolder &h, std::string text) { h.birthDate = std::move(text); }},
    {"1.2.392.200149.8.5.5.5", [](CertifiedHolder &h, std::string text) { h.address = std::move(text); }},
    {"1.2.392.200149.8.5.5.6",
     [](CertifiedHolder &h, std::string text) { h.addressSubstituted = text.find('1') != text.npos; }},
};

void take(const OTHERNAME &name, CertifiedHolder &holder)
{
    if (!name.value || name.value->type != V_ASN1_UTF8STRING)
        return;
    const ASN1_STRING *value = name.value->value.utf8string;
    const ByteView text(ASN1_STRING_get0_data(value), static_cast<std::size_t>(ASN1_STRING_length(value)));
    if (!isPlainText(text)) // OpenSSL takes any bytes for a UTF8String
        return;
    const std::string oid = oidText(name.type_id);
    for (const FactRow &row : facts) {
        if (oid == row.oid)
            row.take(holder, std::string(text.begin(), text.end()));
    }
}

// EYYYYMMDD: a digit for the era in which it is printed, then the Gregorian date.
std::optional<std::string> birthDateOf(const std::string &text)
{
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
    return bytes.size() == 9 ? dashedDate(bytes.subspan(1)) : std::nullopt;
}

} // namespace

std::optional<CertifiedHolder> holderOf(X509 *certificate)
{
    const NamesHandle names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    ERR_clear_error();
    CertifiedHolder holder;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_OTHERNAME)
            take(*name->d.otherName, holder);
    }
    const auto birthDate = birthDateOf(holder.birthDate);
    if (holder.name.empty() || !birthDate)
        return std::nullopt;
    holder.birthDate = *birthDate;
    return holder;
}

std::string oidText(const ASN1_OBJECT *object)
{
    char text[80];
    const int length = OBJ_obj2txt(text, sizeof text, object, 1);
    return length > 0 && length < static_cast<int>(sizeof text) ? std::string(text) : std::string();
}

} // namespace madoguchi::identity
