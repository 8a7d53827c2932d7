// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSchema.h"

#include "text/JsonSlice.h"

#include <QCoreApplication>
#include <QSet>

#define VALIJSON_USE_EXCEPTIONS 1 // without it, it ends the program
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#endif
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <exception>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Json = nlohmann::json;
using Pointer = Json::json_pointer;

//! std::regex, which valijson matches with, needs stack for every character.
constexpr std::size_t longestMatchedBytes = 4'000;
constexpr qsizetype longestChain = 200; // of subschemas for the same value
constexpr int deepestJson = 64; // valijson recurses over the schema and the value, a dozen calls for each level

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonSchema", text);
}

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<Json> parsed(QByteArrayView text)
{
    if (!isJson(text)) // nlohmann's own check has no limit of depth
        return std::nullopt;
    auto json = Json::parse(text.begin(), text.end(), nullptr, false);
    return json.is_discarded() ? std::nullopt : std::optional(std::move(json));
}

int depthOf(const Json &json)
{
    int deepest = 0;
    for (const auto &child : json) {
        if (child.is_structured())
            deepest = qMax(deepest, depthOf(child));
    }
    return deepest + 1;
}

//! \brief Finds what valijson would follow without end: references, and subschemas for the same value, in a circle.
class CircleFinder
{
public:
    explicit CircleFinder(const Json &root)
        : m_root(root)
    {
    }

    //! Why the schema cannot be used; empty when it can.
    [[nodiscard]] QString problem()
    {
        visitAll(m_root);
        return m_problem;
    }

private:
    void visitAll(const Json &json)
    {
        if (json.is_object())
            visit(json);
        for (const auto &child : json) {
            if (child.is_structured() && m_problem.isEmpty())
                visitAll(child);
        }
    }

    //! Follows everything that \a schema asks of the same value.
    void visit(const Json &schema)
    {
        if (!m_problem.isEmpty() || !schema.is_object() || m_done.contains(&schema))
            return;
        if (m_open.contains(&schema)) {
            m_problem = tr("The JSON schema refers to itself in a circle.");
            return;
        }
        if (m_open.size() >= longestChain) {
            m_problem = tr("The references of the JSON schema lead too far.");
            return;
        }
        m_open.insert(&schema);
        follow(schema);
        for (const auto *keyword : {"allOf", "anyOf", "oneOf"}) {
            if (const auto found = schema.find(keyword); found != schema.end() && found->is_array()) {
                for (const auto &child : *found)
                    visit(child);
            }
        }
        for (const auto *keyword : {"not", "if", "then", "else"}) {
            if (const auto found = schema.find(keyword); found != schema.end())
                visit(*found);
        }
        if (const auto found = schema.find("dependencies"); found != schema.end() && found->is_object()) {
            for (const auto &child : *found)
                visit(child);
        }
        m_open.remove(&schema);
        m_done.insert(&schema);
    }

    void follow(const Json &schema)
    {
        const auto found = schema.find("$ref");
        if (found == schema.end() || !found->is_string())
            return;
        const auto reference = found->get<std::string>();
        const auto hash = reference.find('#');
        if (hash != 0) {
            m_problem = tr("The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.")
                            .arg(fromStd(reference));
            return;
        }
        try {
            const auto path = QByteArray::fromPercentEncoding(QByteArray::fromStdString(reference.substr(1)));
            visit(m_root.at(Pointer(path.toStdString())));
        } catch (const std::exception &) {
            m_problem = tr("The JSON schema refers to “%1”, which is not in it.").arg(fromStd(reference));
        }
    }

    const Json &m_root;
    QSet<const Json *> m_open;
    QSet<const Json *> m_done;
    QString m_problem;
};

std::unexpected<Error> unusable(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

//! \a schema made ready to check with; the json must live as long.
Result<void> populate(const Json &json, valijson::Schema &schema)
{
    if (!json.is_object() && !json.is_boolean())
        return unusable(tr("The JSON schema is not a JSON object."));
    if (depthOf(json) > deepestJson)
        return unusable(tr("The JSON schema is nested too deeply."));
    if (const QString problem = CircleFinder(json).problem(); !problem.isEmpty())
        return unusable(problem);
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json), schema);
    } catch (const std::exception &exception) {
        QString why = QString::fromUtf8(exception.what());
        while (why.endsWith(u'.'))
            why.chop(1);
        return unusable(tr("The JSON schema cannot be used: %1.").arg(why));
    }
    return {};
}

bool hasLongString(const Json &json)
{
    if (json.is_string())
        return json.get_ref<const std::string &>().size() > longestMatchedBytes;
    return json.is_structured() && std::ranges::any_of(json, hasLongString);
}

bool hasPattern(const Json &json)
{
    if (!json.is_structured())
        return false;
    if (json.is_object() && (json.contains("pattern") || json.contains("patternProperties") || json.contains("format")))
        return true;
    return std::ranges::any_of(json, hasPattern);
}

//! valijson's names of a place, {"<root>", "[\"a\"]", "[0]"}, as a JSON pointer.
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        QString step = fromStd(context[i]);
        if (step.startsWith(u'[') && step.endsWith(u']'))
            step = step.sliced(1, step.size() - 2);
        if (step.size() >= 2 && step.startsWith(u'"') && step.endsWith(u'"'))
            step = step.sliced(1, step.size() - 2);
        pointer += u'/' + step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return pointer;
}

//! The deepest of the broken rules: those above it only repeat that something below is wrong.
Error brokenRule(const valijson::ValidationResults &results)
{
    const valijson::ValidationResults::Error *deepest = nullptr;
    for (const auto &error : results) {
        if (!deepest || error.context.size() > deepest->context.size())
            deepest = &error;
    }
    Error error;
    error.kind = ErrorKind::Protocol;
    if (!deepest) {
        error.message = tr("The answer does not follow the JSON schema.");
        return error;
    }
    const QString pointer = pointerOf(deepest->context);
    QString rule = fromStd(deepest->description);
    while (rule.endsWith(u'.'))
        rule.chop(1);
    error.message = pointer.isEmpty()
        ? tr("The answer does not follow the JSON schema: %1.").arg(rule)
        : tr("The answer does not follow the JSON schema at “%1”: %2.").arg(pointer, rule);
    return error;
}

} // namespace

Result<void> checkSchema(QByteArrayView schema)
{
    const auto json = parsed(schema);
    if (!json)
        return unusable(tr("The JSON schema is not JSON."));
    valijson::Schema ready;
    return populate(*json, ready);
}

Result<void> checkAgainstSchema(QByteArrayView value, QByteArrayView schema)
{
    const auto schemaJson = parsed(schema);
    if (!schemaJson)
        return unusable(tr("The JSON schema is not JSON."));
    valijson::Schema ready;
    if (const auto populated = populate(*schemaJson, ready); !populated)
        return populated;
    const auto json = parsed(value);
    if (!json)
        return failure(ErrorKind::Protocol, tr("The answer is not JSON."));
    if (depthOf(*json) > deepestJson)
        return failure(ErrorKind::Protocol, tr("The answer is nested too deeply to check it against the JSON schema."));
    if (hasLongString(*json) && hasPattern(*schemaJson))
        return failure(ErrorKind::Protocol,
                       tr("The answer has a text that is too long to check it against a pattern."));
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (!validator.validate(ready, valijson::adapters::NlohmannJsonAdapter(*json), &results))
            return std::unexpected(brokenRule(results));
    } catch (const std::exception &exception) { // a pattern that std::regex does not know
        return unusable(QString::fromUtf8(exception.what()));
    }
    return {};
}

} // namespace oriel
