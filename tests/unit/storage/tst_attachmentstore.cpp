// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AttachmentStore.h"
#include "unit/storage/StoreFixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestAttachmentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasPutIsRead();
    void oneContentIsOneFile();
    void aFileOfTheWrongSizeIsWrittenAnew();
    void aMissingFileIsSaid();
    void aDamagedFileIsSaid();
    void filesAreForTheirOwnerAlone();
    void aMessageLoadsWithoutItsAttachment();
    void bytesThatComeLaterAreCounted();
    void whatIsNoHashIsNone();

private:
    [[nodiscard]] AttachmentStore store() const { return AttachmentStore(m_folder->filePath(u"attachments"_s)); }
    static void overwrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAttachmentStore::whatWasPutIsRead()
{
    const QByteArray data("\0 bytes \xff", 9);
    const auto sha256 = valueOf(store().put(data));
    QCOMPARE(sha256, QCryptographicHash::hash(data, QCryptographicHash::Sha256));
    QCOMPARE(valueOf(store().read(sha256)), data);
    const auto hex = QString::fromLatin1(sha256.toHex());
    QCOMPARE(store().fileOf(sha256), m_folder->filePath(u"attachments/%1/%2"_s.arg(hex.left(2), hex)));
}

void TestAttachmentStore::oneContentIsOneFile()
{
    const auto sha256 = valueOf(store().put("same"));
    overwrite(store().fileOf(sha256), "SAME"); // as long: nobody looks inside
    QCOMPARE(valueOf(store().put("same")), sha256);
    QFile file(store().fileOf(sha256));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("SAME"));
}

void TestAttachmentStore::aFileOfTheWrongSizeIsWrittenAnew()
{
    const auto sha256 = valueOf(store().put("whole"));
    overwrite(store().fileOf(sha256), "who");
    QCOMPARE(valueOf(store().put("whole")), sha256);
    QCOMPARE(valueOf(store().read(sha256)), QByteArray("whole"));
}

void TestAttachmentStore::aMissingFileIsSaid()
{
    const auto sha256 = valueOf(store().put("gone"));
    QVERIFY(QFile::remove(store().fileOf(sha256)));
    const auto read = store().read(sha256);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QVERIFY(read.error().message.contains(u"missing"_s));
    QVERIFY(read.error().message.contains(store().fileOf(sha256)));
}

void TestAttachmentStore::aDamagedFileIsSaid()
{
    const auto sha256 = valueOf(store().put("right"));
    overwrite(store().fileOf(sha256), "wrong");
    const auto read = store().read(sha256);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"damaged"_s));
}

void TestAttachmentStore::filesAreForTheirOwnerAlone()
{
    const auto path = store().fileOf(valueOf(store().put("secret")));
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), own);
}

void TestAttachmentStore::aMessageLoadsWithoutItsAttachment()
{
    StoreFixture fixture;
    auto node = nodeNamed(u"n"_s, {}, Role::User, u"look"_s);
    node.message.parts.push_back(ImagePart{u"image/png"_s, "gone", {}, {}});
    node.message.parts.push_back(ImagePart{u"image/png"_s, "there", {}, {}});
    const auto key = fixture.add(fixture.addConversation(u"c"_s), node);
    const auto gone = QCryptographicHash::hash("gone", QCryptographicHash::Sha256);
    QVERIFY(QFile::remove(fixture.attachments.fileOf(gone)));

    const auto parts = fixture.read(key, true).message.parts;
    QCOMPARE(parts.size(), std::size_t(3));
    QCOMPARE(std::get<ImagePart>(parts.at(1)).data, QByteArray());
    QCOMPARE(std::get<ImagePart>(parts.at(1)).sha256, gone);
    QCOMPARE(std::get<ImagePart>(parts.at(2)).data, QByteArray("there"));
    QCOMPARE(std::get<ImagePart>(fixture.read(key).message.parts.at(2)).data, QByteArray()); // not asked for
}

void TestAttachmentStore::bytesThatComeLaterAreCounted()
{
    StoreFixture fixture;
    const auto conversation = fixture.addConversation(u"c"_s);
    const auto sha256 = QCryptographicHash::hash("late", QCryptographicHash::Sha256);
    auto first = nodeNamed(u"n"_s, {}, Role::User, {});
    first.message.parts = {ImagePart{u"image/png"_s, {}, {}, sha256}};
    const auto key = fixture.add(conversation, first);
    QCOMPARE(fixture.count(u"attachment WHERE size_bytes IS NULL"_s), 1);
    auto second = nodeNamed(u"m"_s, {}, Role::User, {});
    second.message.parts = {ImagePart{u"image/png"_s, "late", {}, {}}};
    fixture.add(conversation, second);
    QCOMPARE(fixture.count(u"attachment"_s), 1);
    QCOMPARE(fixture.count(u"attachment WHERE size_bytes = 4"_s), 1);
    QCOMPARE(std::get<ImagePart>(fixture.read(key, true).message.parts.at(0)).data, QByteArray("late"));
}

void TestAttachmentStore::whatIsNoHashIsNone()
{
    StoreFixture fixture;
    auto node = nodeNamed(u"n"_s, {}, Role::User, {});
    node.message.parts = {ImagePart{u"image/png"_s, {}, u"https://example.org"_s, "no hash"}};
    const auto key = fixture.add(fixture.addConversation(u"c"_s), node);
    QCOMPARE(std::get<ImagePart>(fixture.read(key).message.parts.at(0)).sha256, QByteArray());
}

QTEST_GUILESS_MAIN(TestAttachmentStore)
#include "tst_attachmentstore.moc"
