// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace oriel {

//! What deriving a key from a passphrase costs: Argon2id's operations and memory (libsodium's crypto_pwhash).
struct KeyCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    bool operator==(const KeyCost &) const = default;

    [[nodiscard]] static KeyCost interactive(); //!< 64 MiB, about 0.1 s
    [[nodiscard]] static KeyCost moderate(); //!< 256 MiB, about 0.7 s
};

//! \brief The open part of the key file, by which its key is derived again.
//!
//! Bytes: "ORIELKEY", version 1, then little-endian operations (8), memory (8), salt (16), check of the passphrase
//! (32), check of these bytes (16). Then nonce (24) and the secretbox.
struct FileHeader {
    KeyCost cost;
    QByteArray salt; //!< 16 bytes
    QByteArray passphraseCheck; //!< 32 bytes: a keyed hash under the second half of what was derived

    bool operator==(const FileHeader &) const = default;
};

//! A header together with the key that opens what follows it.
struct FileKey {
    FileHeader header;
    Secret boxKey; //!< 32 bytes
};

//! The secrets of a file by "<provider>/<name>".
using SecretMap = std::map<QString, Secret>;

//! Storage when \a file is cut, damaged, of a newer version, or asks for more memory than anyone should spend.
[[nodiscard]] Result<FileHeader> readHeader(QByteArrayView file);
//! Takes a tenth of a second and more. Auth when the passphrase is wrong.
[[nodiscard]] Result<FileKey> deriveKey(const FileHeader &header, const Secret &passphrase);
//! Takes as long. A new salt.
[[nodiscard]] Result<FileKey> makeKey(KeyCost cost, const Secret &passphrase);

//! What is in the box: for each secret its name and itself, each after its size (4 bytes, little-endian).
[[nodiscard]] QByteArray packSecrets(const SecretMap &secrets);
//! Empty when \a text was not made so.
[[nodiscard]] std::optional<SecretMap> unpackSecrets(QByteArrayView text);

//! Storage when the box does not open: the passphrase was right, so the file is damaged.
[[nodiscard]] Result<SecretMap> openFile(QByteArrayView file, const FileKey &key);
//! The whole file, with a new nonce.
[[nodiscard]] Result<QByteArray> sealFile(const SecretMap &secrets, const FileKey &key);

} // namespace oriel
