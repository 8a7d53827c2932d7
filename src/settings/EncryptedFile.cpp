// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EncryptedFile.h"

#include "core/Sentences.h"
#include "settings/Words.h"

#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QByteArrayView magic("ORIELKEY");
constexpr char version = 1;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkBytes = 32;
constexpr qsizetype sumBytes = crypto_generichash_BYTES_MIN;
constexpr qsizetype paramBytes = 8 + 1 + 8 + 8 + saltBytes;
constexpr qsizetype headerBytes = paramBytes + checkBytes + sumBytes;
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemoryBytes = 1024 * 1024 * 1024; // a hostile file must not take the machine down

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

std::unexpected<Error> damaged(const QString &how)
{
    return failure(ErrorKind::Storage, inOneParagraph({how, Words::tr("The file is left as it is.")}));
}

std::unexpected<Error> noLibrary()
{
    return failure(ErrorKind::Storage, Words::tr("The encryption library could not be started."));
}

QByteArray littleEndian(quint64 number)
{
    QByteArray text(8, Qt::Uninitialized);
    qToLittleEndian(number, text.data());
    return text;
}

QByteArray paramText(const FileHeader &header)
{
    return magic.toByteArray() + version + littleEndian(header.cost.operations) + littleEndian(header.cost.memoryBytes)
        + header.salt;
}

QByteArray hash(QByteArrayView text, qsizetype size, QByteArrayView key = {})
{
    QByteArray result(size, Qt::Uninitialized);
    crypto_generichash(bytes(result), std::size_t(size), bytes(text), std::size_t(text.size()),
                       key.isEmpty() ? nullptr : bytes(key), std::size_t(key.size()));
    return result;
}

QByteArray headerText(const FileHeader &header)
{
    const auto text = paramText(header) + header.passphraseCheck;
    return text + hash(text, sumBytes);
}

//! What a passphrase makes of a header: the key of the box, and the check that the header should have.
struct Derived {
    Secret boxKey;
    QByteArray check;
};

Result<Derived> derive(const FileHeader &header, const Secret &passphrase)
{
    if (sodium_init() < 0)
        return noLibrary();
    QByteArray both(crypto_secretbox_KEYBYTES + crypto_generichash_KEYBYTES, Qt::Uninitialized);
    const auto text = passphrase.reveal();
    if (crypto_pwhash(bytes(both), std::size_t(both.size()), text.data(), std::size_t(text.size()),
                      bytes(QByteArrayView(header.salt)), header.cost.operations, std::size_t(header.cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorKind::Storage,
                       Words::tr("There is not enough memory to open the key file (%1 MB are needed).")
                           .arg(header.cost.memoryBytes / (1024 * 1024)));
    Derived derived;
    derived.check = hash(paramText(header), checkBytes, QByteArrayView(both).sliced(crypto_secretbox_KEYBYTES));
    derived.boxKey = Secret(both.first(crypto_secretbox_KEYBYTES));
    wipe(both);
    return derived;
}

void appendField(QByteArray &text, QByteArrayView field)
{
    std::array<char, 4> size{};
    qToLittleEndian(quint32(field.size()), size.data());
    text.append(size.data(), qsizetype(size.size()));
    text.append(field);
}

std::optional<QByteArrayView> takeField(QByteArrayView &text)
{
    if (text.size() < 4)
        return std::nullopt;
    const auto size = qsizetype(qFromLittleEndian<quint32>(text.data()));
    text = text.sliced(4);
    if (size > text.size())
        return std::nullopt;
    const auto field = text.first(size);
    text = text.sliced(size);
    return field;
}

} // namespace

KeyCost KeyCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

KeyCost KeyCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Result<FileHeader> readHeader(QByteArrayView file)
{
    if (file.size() < magic.size() || file.first(magic.size()) != magic)
        return damaged(Words::tr("The key file does not begin as one does."));
    if (file.size() > magic.size() && file.at(magic.size()) != version)
        return failure(ErrorKind::Storage,
                       Words::tr("The key file was written by a newer Oriel, or is damaged. It is left as it is."));
    if (file.size() < headerBytes + qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES))
        return damaged(Words::tr("The key file is cut off."));
    if (hash(file.first(headerBytes - sumBytes), sumBytes) != file.sliced(headerBytes - sumBytes, sumBytes))
        return damaged(Words::tr("The beginning of the key file was changed."));
    FileHeader header;
    header.cost.operations = qFromLittleEndian<quint64>(file.sliced(9).data());
    header.cost.memoryBytes = qFromLittleEndian<quint64>(file.sliced(17).data());
    header.salt = file.sliced(25, saltBytes).toByteArray();
    header.passphraseCheck = file.sliced(paramBytes, checkBytes).toByteArray();
    if (header.cost.operations < crypto_pwhash_OPSLIMIT_MIN || header.cost.operations > mostOperations
        || header.cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || header.cost.memoryBytes > mostMemoryBytes)
        return damaged(Words::tr("Opening the key file would take more time or memory than Oriel ever asks for."));
    return header;
}

Result<FileKey> deriveKey(const FileHeader &header, const Secret &passphrase)
{
    auto derived = derive(header, passphrase);
    if (!derived)
        return std::unexpected(derived.error());
    if (sodium_memcmp(derived->check.constData(), header.passphraseCheck.constData(), checkBytes) != 0)
        return failure(ErrorKind::Auth, Words::tr("The passphrase of the key file is wrong."));
    return FileKey{header, std::move(derived->boxKey)};
}

Result<FileKey> makeKey(KeyCost cost, const Secret &passphrase)
{
    if (sodium_init() < 0)
        return noLibrary();
    if (passphrase.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("The passphrase is empty."));
    FileHeader header;
    header.cost = cost;
    header.salt.resize(saltBytes);
    randombytes_buf(header.salt.data(), std::size_t(saltBytes));
    auto derived = derive(header, passphrase);
    if (!derived)
        return std::unexpected(derived.error());
    header.passphraseCheck = derived->check;
    return FileKey{header, std::move(derived->boxKey)};
}

QByteArray packSecrets(const SecretMap &secrets)
{
    qsizetype size = 0;
    for (const auto &[name, secret] : secrets)
        size += 8 + name.size() * 3 + secret.reveal().size();
    QByteArray text;
    text.reserve(size); // growing would leave copies behind that are not wiped
    for (const auto &[name, secret] : secrets) {
        appendField(text, name.toUtf8());
        appendField(text, secret.reveal());
    }
    return text;
}

std::optional<SecretMap> unpackSecrets(QByteArrayView text)
{
    SecretMap secrets;
    while (!text.isEmpty()) {
        const auto name = takeField(text);
        const auto secret = name ? takeField(text) : std::nullopt;
        if (!secret)
            return std::nullopt;
        secrets.insert_or_assign(QString::fromUtf8(*name), Secret(secret->toByteArray()));
    }
    return secrets;
}

Result<SecretMap> openFile(QByteArrayView file, const FileKey &key)
{
    if (const auto header = readHeader(file); !header)
        return std::unexpected(header.error());
    const auto nonce = file.sliced(headerBytes, crypto_secretbox_NONCEBYTES);
    const auto box = file.sliced(headerBytes + qsizetype(crypto_secretbox_NONCEBYTES));
    QByteArray text(box.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(text), bytes(box), std::size_t(box.size()), bytes(nonce),
                                   bytes(key.boxKey.reveal()))
        != 0)
        return damaged(Words::tr("The content of the key file was changed or cut off."));
    auto secrets = unpackSecrets(text);
    wipe(text);
    if (!secrets)
        return damaged(Words::tr("The content of the key file cannot be understood."));
    return std::move(*secrets);
}

Result<QByteArray> sealFile(const SecretMap &secrets, const FileKey &key)
{
    if (sodium_init() < 0)
        return noLibrary();
    QByteArray text = packSecrets(secrets);
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray box(text.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    const int failed = crypto_secretbox_easy(bytes(box), bytes(QByteArrayView(text)), std::size_t(text.size()),
                                             bytes(QByteArrayView(nonce)), bytes(key.boxKey.reveal()));
    wipe(text);
    if (failed != 0)
        return noLibrary();
    return headerText(key.header) + nonce + box;
}

} // namespace oriel
