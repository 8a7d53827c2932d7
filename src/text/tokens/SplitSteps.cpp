// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/StepPattern.h"
#include "text/tokens/TextSteps.h"
#include "text/tokens/TokenizerWords.h"

using namespace Qt::StringLiterals;

namespace oriel::detail {

namespace {

//! What becomes of the stretches that a pattern finds.
enum class SplitBehavior { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

std::optional<SplitBehavior> behaviorFrom(const QString &name)
{
    if (name.isEmpty() || name == "Isolated"_L1)
        return SplitBehavior::Isolated;
    if (name == "Removed"_L1)
        return SplitBehavior::Removed;
    if (name == "MergedWithPrevious"_L1)
        return SplitBehavior::MergedWithPrevious;
    if (name == "MergedWithNext"_L1)
        return SplitBehavior::MergedWithNext;
    if (name == "Contiguous"_L1)
        return SplitBehavior::Contiguous;
    return std::nullopt;
}

//! Cuts a text at what a pattern finds; the pieces that come out are not empty.
class Cutter
{
public:
    Cutter(SplitBehavior behavior, QStringView text, QStringList &pieces)
        : m_behavior(behavior)
        , m_text(text)
        , m_pieces(pieces)
    {
    }

    void stretch(qsizetype end, bool isMatch)
    {
        if (end == m_end)
            return;
        const bool isOwn = startsPiece(isMatch);
        if (isOwn)
            flush();
        m_end = end;
        m_isMatch = isMatch;
        if (isMatch && m_behavior == SplitBehavior::Removed)
            m_start = m_end;
    }
    void flush()
    {
        if (m_end > m_start)
            m_pieces += m_text.sliced(m_start, m_end - m_start).toString();
        m_start = m_end;
    }

private:
    [[nodiscard]] bool startsPiece(bool isMatch) const
    {
        switch (m_behavior) {
        case SplitBehavior::MergedWithPrevious: return !isMatch || m_isMatch;
        case SplitBehavior::MergedWithNext: return isMatch || !m_isMatch;
        case SplitBehavior::Contiguous: return isMatch != m_isMatch;
        case SplitBehavior::Isolated:
        case SplitBehavior::Removed: break;
        }
        return true;
    }

    SplitBehavior m_behavior;
    QStringView m_text;
    QStringList &m_pieces;
    qsizetype m_start = 0; //!< of the open piece
    qsizetype m_end = 0;
    bool m_isMatch = false; //!< the last stretch was found by the pattern
};

SplitStep splitBy(const QRegularExpression &pattern, SplitBehavior behavior, bool isInverted)
{
    return [pattern, behavior, isInverted](const QString &text, QStringList &pieces) {
        Cutter cutter(behavior, text, pieces);
        qsizetype at = 0;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            cutter.stretch(match.capturedStart(), isInverted);
            cutter.stretch(match.capturedEnd(), !isInverted);
            at = match.capturedEnd();
        }
        if (at < text.size())
            cutter.stretch(text.size(), isInverted);
        cutter.flush();
    };
}

SplitStep splitBy(const QString &pattern, SplitBehavior behavior)
{
    return splitBy(unicodeExpression(pattern), behavior, false);
}

Result<void> addSplit(const JsonValue &json, SplitSteps &split)
{
    const auto pattern = stepPattern(json["pattern"]);
    if (!pattern)
        return std::unexpected(pattern.error());
    const QString name = json["behavior"].stringOr();
    const auto behavior = behaviorFrom(name);
    if (!behavior)
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("It cuts texts in the way “%1”, which Oriel does not know.").arg(name));
    split.steps.push_back(splitBy(*pattern, *behavior, json["invert"].boolean().value_or(false)));
    return {};
}

void addByteLevel(const JsonValue &json, SplitSteps &split)
{
    split.isByteLevel = true;
    if (json["add_prefix_space"].boolean().value_or(true)) {
        split.steps.emplace_back(
            [](const QString &text, QStringList &pieces) { pieces += text.startsWith(u' ') ? text : u' ' + text; });
    }
    if (json["use_regex"].boolean().value_or(true)) { // GPT-2's
        split.steps.push_back(
            splitBy(uR"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)"_s,
                    SplitBehavior::Isolated));
    }
}

void addMetaspace(const JsonValue &json, SplitSteps &split)
{
    const QString blank = json["replacement"].stringOr(u"\u2581"_s);
    QString scheme = json["prepend_scheme"].stringOr(u"always"_s);
    if (json["add_prefix_space"].boolean() == false)
        scheme = u"never"_s;
    // "first" is for the beginning of the whole text alone: which piece that is, is not known here, and mostly it is
    // one.
    const bool isPrepended = scheme != "never"_L1;
    split.steps.emplace_back([blank, isPrepended](const QString &text, QStringList &pieces) {
        QString changed = text;
        changed.replace(u' ', blank);
        pieces += isPrepended && !changed.startsWith(blank) ? blank + changed : changed;
    });
    if (json["split"].boolean().value_or(true))
        split.steps.push_back(
            splitBy(QRegularExpression(QRegularExpression::escape(blank)), SplitBehavior::MergedWithNext, false));
}

Result<void> addStep(const JsonValue &json, SplitSteps &split);

Result<void> addSequence(const JsonValue &json, SplitSteps &split)
{
    Result<void> done;
    json["pretokenizers"].forEach([&done, &split](const JsonValue &one) {
        if (done)
            done = addStep(one, split);
    });
    return done;
}

Result<void> addStep(const JsonValue &json, SplitSteps &split) // NOLINT(misc-no-recursion)
{
    if (json.isNull())
        return {};
    const QString type = json["type"].stringOr();
    if (type == "Sequence"_L1)
        return addSequence(json, split); // JsonReader bounds the depth
    if (type == "Split"_L1)
        return addSplit(json, split);
    if (type == "ByteLevel"_L1)
        addByteLevel(json, split);
    else if (type == "Metaspace"_L1)
        addMetaspace(json, split);
    else if (type == "Digits"_L1)
        split.steps.push_back(
            splitBy(json["individual_digits"].boolean().value_or(false) ? uR"(\p{N})"_s : uR"(\p{N}+)"_s,
                    SplitBehavior::Isolated));
    else if (type == "Punctuation"_L1)
        split.steps.push_back(splitBy(uR"([\p{P}$+<=>^`|~])"_s, SplitBehavior::Isolated));
    else if (type == "Whitespace"_L1)
        split.steps.push_back(splitBy(unicodeExpression(uR"(\w+|[^\w\s]+)"_s), SplitBehavior::Removed, true));
    else if (type == "WhitespaceSplit"_L1)
        split.steps.push_back(splitBy(uR"(\s+)"_s, SplitBehavior::Removed));
    else
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("It cuts texts by “%1”, which Oriel cannot do.").arg(type));
    return {};
}

} // namespace

Result<SplitSteps> splitSteps(const JsonValue &json)
{
    SplitSteps split;
    if (auto added = addStep(json, split); !added)
        return std::unexpected(added.error());
    return split;
}

} // namespace oriel::detail
