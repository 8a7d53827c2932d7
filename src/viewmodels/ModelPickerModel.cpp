// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ModelPickerModel.h"

#include "domain/ErrorWords.h"
#include "text/Folding.h"
#include "text/FuzzyPattern.h"
#include "viewmodels/ProviderWords.h"

#include <QPointer>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const QString recentKey = u"ui.recent_models"_s;
constexpr qsizetype recentKept = 6;

using Choice = std::pair<ProviderId, QString>;

QList<Choice> choicesIn(const QString &text)
{
    QList<Choice> choices;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts))
        choices.append({{line.section(u'/', 0, 0)}, line.section(u'/', 1)});
    return choices;
}

QString textOf(const QList<Choice> &choices)
{
    QStringList lines;
    for (const auto &[provider, model] : choices)
        lines << provider.value + u'/' + model;
    return lines.join(u'\n');
}

} // namespace

ModelPickerModel::ModelPickerModel(ProviderDesk *desk, SettingsStore &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_settings(settings)
{
}

ModelPickerModel::~ModelPickerModel()
{
    m_stop.request_stop();
}

int ModelPickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ModelPickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case ProviderRole: return row.providerTitle;
    case DetailsRole: return row.details;
    case SectionRole: return row.section;
    case CurrentRole: return row.isCurrent;
    default: return {};
    }
}

QHash<int, QByteArray> ModelPickerModel::roleNames() const
{
    return {{NameRole, "name"},
            {ProviderRole, "provider"},
            {DetailsRole, "details"},
            {SectionRole, "section"},
            {CurrentRole, "current"}};
}

void ModelPickerModel::setFilter(const QString &filter)
{
    if (filter == std::exchange(m_filter, filter))
        return;
    Q_EMIT filterChanged();
    rebuild();
}

void ModelPickerModel::setCurrent(const ProviderId &provider, const QString &model)
{
    m_currentProvider = provider;
    m_currentModel = model;
    rebuild();
}

std::optional<std::pair<ProviderId, QString>> ModelPickerModel::lastChosen(const SettingsStore &settings)
{
    const auto choices = choicesIn(settings.text(recentKey));
    return choices.isEmpty() ? std::nullopt : std::optional(choices.first());
}

void ModelPickerModel::load()
{
    if (!m_desk)
        return;
    m_providers = m_desk->providers();
    std::erase_if(m_providers, [](const ProviderEntry &provider) { return !provider.isReady; });
    const bool wasBusy = isBusy();
    for (const auto &provider : m_providers) {
        auto &catalogue = m_catalogues[provider.draft.id.value];
        if (catalogue.isAsked || provider.draft.kind == ProviderKind::Offline)
            continue;
        catalogue.isAsked = true;
        ++m_asking;
        ask(provider.draft.id, provider.title, m_round);
    }
    if (isBusy() != wasBusy)
        Q_EMIT busyChanged();
    rebuild();
}

void ModelPickerModel::forget()
{
    ++m_round;
    for (auto &[id, catalogue] : m_catalogues) {
        catalogue.isAsked = false;
        catalogue.problem.clear();
    }
}

QCoro::Task<void> ModelPickerModel::ask(ProviderId id, QString title, int round)
{
    const QPointer<ModelPickerModel> self(this);
    Result<ModelList> found = co_await m_desk->models(id, m_stop.get_token());
    if (!self)
        co_return;
    --m_asking;
    if (round == m_round) {
        auto &catalogue = m_catalogues[id.value];
        if (found) {
            std::ranges::sort(found->models, {}, [](const ModelInfo &model) { return model.id.toCaseFolded(); });
            catalogue.models = std::move(found->models);
        } else {
            catalogue.problem = wordsFor(found.error(), title).sentence();
            catalogue.isAsked = false; // opened again, it is tried again
        }
    }
    if (!isBusy())
        Q_EMIT busyChanged();
    rebuild();
}

void ModelPickerModel::choose(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto wanted = m_rows[std::size_t(row)];
    take(wanted.provider.value, wanted.model, wanted.name);
}

void ModelPickerModel::take(const QString &provider, const QString &model, const QString &shownAs)
{
    remember(provider, model);
    Q_EMIT chosen(provider, model, shownAs);
}

void ModelPickerModel::remember(const QString &provider, const QString &model)
{
    const Choice choice{{provider}, model};
    auto choices = choicesIn(m_settings.text(recentKey));
    choices.removeAll(choice);
    choices.prepend(choice);
    // Whether it can be kept or not, it answers the next question.
    (void)m_settings.setText(recentKey, textOf(choices.first(std::min(choices.size(), recentKept))));
}

ModelPickerModel::Row ModelPickerModel::rowFor(const ProviderEntry &provider, const ModelInfo &model) const
{
    Row row;
    row.provider = provider.draft.id;
    row.providerTitle = provider.title;
    row.model = model.id;
    row.name = model.id.isEmpty() ? provider.title : model.id;
    row.details = modelDetails(model);
    row.section = provider.title;
    row.isCurrent = provider.draft.id == m_currentProvider
        && (model.id == m_currentModel || row.name == m_currentModel);
    return row;
}

std::vector<ModelPickerModel::Row> ModelPickerModel::allRows() const
{
    std::vector<Row> rows;
    for (const auto &provider : m_providers) {
        const auto known = m_catalogues.find(provider.draft.id.value);
        const bool isListed = known != m_catalogues.end() && known->second.models;
        bool hasDefault = false;
        if (isListed) {
            rows.reserve(rows.size() + known->second.models->size());
            for (const auto &model : *known->second.models) {
                hasDefault = hasDefault || model.id == provider.draft.defaultModel;
                rows.push_back(rowFor(provider, model));
            }
        }
        // A provider without a list has one way to be asked: as it is set up.
        const bool isOnly = !isListed && (provider.draft.kind == ProviderKind::Offline || provider.isReady);
        if (isOnly || (!hasDefault && !provider.draft.defaultModel.isEmpty())) {
            ModelInfo model;
            model.id = provider.draft.defaultModel;
            rows.push_back(rowFor(provider, model));
        }
    }
    return rows;
}

std::vector<ModelPickerModel::Row> ModelPickerModel::recentRows(const std::vector<Row> &all) const
{
    std::vector<Row> rows;
    const auto choices = choicesIn(m_settings.text(recentKey));
    rows.reserve(std::size_t(choices.size()));
    for (const auto &[provider, model] : choices) {
        const auto isIt = [&](const Row &row) { return row.provider == provider && row.model == model; };
        auto found = std::ranges::find_if(all, isIt);
        if (found == all.end())
            continue;
        rows.push_back(*found);
        rows.back().section = tr("Chosen last");
        rows.back().details = rows.back().name == rows.back().providerTitle ? QString() : rows.back().providerTitle;
    }
    return rows;
}

std::vector<ModelPickerModel::Row> ModelPickerModel::filteredRows() const
{
    const QString wanted = m_filter.trimmed();
    const FuzzyPattern pattern(wanted);
    struct Scored {
        std::pair<int, int> rank; //!< the best first, and alike ones in their order
        Row row;
    };
    std::vector<Scored> scored;
    bool isListed = false;
    for (auto &row : allRows()) {
        isListed = isListed || row.model == wanted;
        const auto byName = pattern.score(foldedForComparison(row.name));
        const auto score = byName ? byName : pattern.score(foldedForComparison(row.providerTitle + u' ' + row.name));
        if (!score)
            continue;
        row.section.clear();
        row.details = row.details.isEmpty() ? row.providerTitle : row.providerTitle + u" · "_s + row.details;
        scored.push_back({{-*score, int(scored.size())}, std::move(row)});
    }
    std::ranges::sort(scored, {}, &Scored::rank);
    std::vector<Row> rows;
    rows.reserve(scored.size() + m_providers.size());
    for (auto &found : scored)
        rows.push_back(std::move(found.row));
    if (isListed)
        return rows;
    for (const auto &provider : m_providers) {
        if (provider.draft.kind == ProviderKind::Offline)
            continue;
        ModelInfo typed;
        typed.id = wanted;
        auto row = rowFor(provider, typed);
        row.section.clear();
        row.details = tr("%1 · as you typed it").arg(provider.title);
        rows.push_back(std::move(row));
    }
    return rows;
}

void ModelPickerModel::rebuild()
{
    if (m_filter.trimmed().isEmpty()) {
        auto all = allRows();
        auto rows = recentRows(all);
        std::ranges::move(all, std::back_inserter(rows));
        show(std::move(rows));
    } else {
        show(filteredRows());
    }
    QStringList problems;
    for (const auto &provider : m_providers) {
        const auto known = m_catalogues.find(provider.draft.id.value);
        if (known != m_catalogues.end() && !known->second.problem.isEmpty())
            problems << known->second.problem; // which names the provider
    }
    const QString status = problems.join(u'\n');
    if (status != std::exchange(m_status, status))
        Q_EMIT statusChanged();
}

void ModelPickerModel::show(std::vector<Row> rows)
{
    const auto before = m_rows.size();
    const auto shorter = std::min(rows.size(), m_rows.size());
    std::size_t head = 0;
    while (head < shorter && rows[head] == m_rows[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const auto from = m_rows.begin() + std::ptrdiff_t(head);
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, int(head), int(m_rows.size() - tail) - 1);
        m_rows.erase(from, m_rows.end() - std::ptrdiff_t(tail));
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, int(head), int(rows.size() - tail) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(head),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(head)),
                      std::make_move_iterator(rows.end() - std::ptrdiff_t(tail)));
        endInsertRows();
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

} // namespace oriel
