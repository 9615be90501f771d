// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// Says of a group of reports what it is of, why it is one, and of each report all that belongs to
/// its figure. Neither of its two dates is taken from the other.
public final class ReportWords {
  private static final int WORDS = 3;

  /// In how many reports it is looked how a word is written.
  private static final int LOOKED = 12;

  /// Of how many reports the units are counted.
  private static final int ASKED = 200;

  private final Messages messages;
  private final DateWords dates;
  private final QuantityWords quantities;
  private final ReviewWords reviews;
  private final ChainWords chains;
  private final NameWords names;
  private final PeriodWords periods;
  private final StateLabels states;

  public ReportWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
    this.quantities = new QuantityWords(messages);
    this.reviews = new ReviewWords(messages);
    this.chains = new ChainWords(messages);
    this.names = new NameWords(messages);
    this.periods = new PeriodWords(messages);
    this.states = new StateLabels(messages.locale());
  }

  /// Returns what the group is of: a person's name for it, else what its reports say that they
  /// count, else its unit, what is counted of it and some words that its reports share.
  public String name(FigureGroup group) {
    GroupDecision decision = group.decision();
    if (decision != null && !decision.name().isEmpty()) {
      return names.of(decision.name());
    }
    FigureGroup.Why why = group.why();
    UnitKind kind = group.figures().getFirst().quantity().unit().kind();
    String scope = scope(group);
    if (scope.contains(" ") || KoreanWord.is(scope)) {
      return Messages.capital(names.of(scope));
    }
    String unit = why.unit().isEmpty() ? "" : unit(group);
    List<String> measures = measures(group);
    // several names of the program for what is weighed or paid tell a reader nothing
    boolean told = kind == UnitKind.COUNT || measures.size() < 2 || unit.isEmpty();
    String counted = told ? String.join(", ", measures) : "";
    if (kind != UnitKind.COUNT && !scope.isEmpty()) {
      counted = names.of(scope);
    }
    String of = unit + counted;
    if (!unit.isEmpty() && !counted.isEmpty()) {
      of = messages.text("reports.name." + kind, unit, counted);
    }
    List<String> more = shared(group).stream().limit(WORDS).toList();
    String words = String.join(", ", more);
    if (of.isEmpty()) {
      return words;
    }
    if (more.isEmpty()) {
      return Messages.capital(of);
    }
    return Messages.capital(messages.text("reports.name", of, words));
  }

  /// Returns what the reports say that they count or measure; empty where they share nothing of it.
  private String scope(FigureGroup group) {
    return StateLabels.english(messages.locale()) ? scopeStart(group) : scopeEnd(group);
  }

  /// Returns the shortest of what English reports say that they count, where those that say it are
  /// at least half of them and all begin with it: "steel exports", "steel exports to Kent" → "steel
  /// exports".
  private static String scopeStart(FigureGroup group) {
    List<ReportedFigure> figures = group.figures().stream().limit(ASKED).toList();
    List<String> scopes =
        figures.stream().map(f -> f.quantity().scope()).filter(Objects::nonNull).toList();
    String shortest = scopes.stream().min(Comparator.comparingInt(String::length)).orElse("");
    Pattern start = Pattern.compile(Pattern.quote(shortest) + "(?![\\p{L}\\p{N}])");
    boolean shared = scopes.stream().allMatch(scope -> start.matcher(scope).lookingAt());
    boolean told = scopes.size() * 2 >= figures.size() && !KoreanWord.is(shortest);
    return shared && told ? shortest : "";
  }

  /// Returns what all reports in the window's own letters share of what they count. Behind a Korean
  /// number stands a counter, which says little.
  private String scopeEnd(FigureGroup group) {
    List<String> shared = null;
    for (ReportedFigure figure : group.figures().stream().limit(ASKED).toList()) {
      Quantity quantity = figure.quantity();
      boolean money = quantity.unit().kind() == UnitKind.CURRENCY;
      if (quantity.scope() != null && !money && names.inOwnLetters(quantity.scope())) {
        List<String> words = List.of(quantity.scope().split(",")[0].split(" "));
        shared = shared == null ? words : sharedEnd(shared, words);
      }
    }
    return shared == null ? "" : String.join(" ", shared);
  }

  /// A Korean noun stands behind what narrows it: "북한군 사상자", "사상자" → "사상자".
  private static List<String> sharedEnd(List<String> one, List<String> other) {
    int count = 0;
    while (count < Math.min(one.size(), other.size())
        && one.get(one.size() - 1 - count).equals(other.get(other.size() - 1 - count))) {
      count++;
    }
    return one.subList(one.size() - count, one.size());
  }

  /// Returns the unit as most reports have it, and as a reader counts it: "soldiers". Of a very
  /// large group some are asked.
  private String unit(FigureGroup group) {
    Map<String, Integer> units = new LinkedHashMap<>();
    for (ReportedFigure figure : group.figures().stream().limit(ASKED).toList()) {
      Quantity quantity = figure.quantity();
      UnitKind kind = quantity.unit().kind();
      boolean counted =
          quantity.value().known() && (kind == UnitKind.COUNT || kind == UnitKind.MEASURE);
      String unit = counted ? quantities.apart(quantity).unit() : quantities.unit(quantity.unit());
      units.merge(noun(unit), 1, Integer::sum);
    }
    return units.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// Of "명(군인)", which stands behind a number, the noun alone.
  private static String noun(String unit) {
    int open = unit.indexOf('(');
    return open > 0 && unit.endsWith(")") ? unit.substring(open + 1, unit.length() - 1) : unit;
  }

  private List<String> measures(FigureGroup group) {
    return group.why().measures().stream().map(m -> messages.text("measure." + m)).toList();
  }

  /// Returns the states and words that the reports share, without those of the figure itself. A
  /// word stands as most of their sentences write it; one of a headline alone does not tell what a
  /// figure is of.
  private List<String> shared(FigureGroup group) {
    List<ReportedFigure> some = group.figures().stream().limit(LOOKED).toList();
    Set<String> figures = new HashSet<>(group.why().measures());
    for (ReportedFigure figure : some) {
      figures.addAll(
          List.of(figure.quantity().asWritten().toLowerCase(Locale.ROOT).split("\\P{L}+")));
    }
    figures.add(group.why().unit());
    return group.why().words().stream()
        .filter(word -> !figures.contains(word))
        .map(word -> Character.isUpperCase(word.charAt(0)) ? states.of(word) : written(word, some))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String written(String word, List<ReportedFigure> figures) {
    Pattern pattern =
        Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String written = "";
    int count = 0;
    for (ReportedFigure figure : figures) {
      Matcher found = pattern.matcher(figure.passage().words());
      if (found.find()) {
        written = written.isEmpty() ? found.group() : written;
        count++;
      }
    }
    return count * 2 > figures.size() ? written : "";
  }

  /// Returns "7 figures in 5 reports · 4 origins · A, C disagree".
  public String summary(Compared compared) {
    String letters =
        compared.disagreeing().stream().map(ReportCodes::letter).collect(Collectors.joining(", "));
    return messages.text(
        "reports.summary",
        compared.group().figures().size(),
        compared.reports(),
        compared.origins().size(),
        compared.disagreeing().size(),
        letters);
  }

  /// Returns of one estimate how often it is also reported: "4 other figures · 2 origins in all · 1
  /// of them disputes this one".
  ///
  /// @param disputing how many others a text sets against it
  /// @param others how many more give a number that cannot be true with it
  public String also(Compared compared, int disputing, int others) {
    return messages.text(
        "reports.also",
        compared.group().figures().size() - 1,
        compared.origins().size(),
        disputing,
        others);
  }

  /// Returns why it is a group, and who stands behind it.
  public String why(FigureGroup group) {
    List<String> all = new ArrayList<>(measures(group));
    all.addAll(shared(group));
    String scope = scope(group);
    if (all.isEmpty() && !scope.isEmpty()) {
      all.add(scope);
    }
    String words = messages.text("reports.why", String.join(", ", all), all.isEmpty() ? 0 : 1);
    return words + " " + decided(group);
  }

  /// Returns who confirmed the group and when, or that it is proposed.
  public String decided(FigureGroup group) {
    GroupDecision decision = group.decision();
    if (decision == null) {
      return messages.text("reports.proposed");
    }
    String day = dates.full(PartialDate.of(decision.on()));
    return messages.text(
        decision.confirmed() ? "reports.confirmed" : "reports.changed",
        names.of(decision.by()),
        day);
  }

  /// Returns a number with its bound's sign, short enough for a picture; money with its currency.
  public String value(ReportedFigure figure) {
    Quantity quantity = figure.quantity();
    return quantity.unit().kind() == UnitKind.COUNT || !quantity.value().known()
        ? quantities.apart(quantity).number()
        : quantities.brief(quantity);
  }

  /// Returns the figure as normalised, with its bound's sign and its unit.
  public String brief(ReportedFigure figure) {
    return quantities.brief(figure.quantity());
  }

  /// Returns the figure as normalised and what it counts, as its card says it.
  public String counting(ReportedFigure figure) {
    String scope = figure.quantity().scope();
    return scope == null ? brief(figure) : brief(figure) + " · " + names.of(scope);
  }

  /// Returns a number of the scale of a group.
  public String step(BigDecimal value, FigureGroup group) {
    Unit unit = group.figures().getFirst().quantity().unit();
    Unit axis = unit.kind() == UnitKind.CURRENCY ? unit : Unit.NONE;
    return quantities.brief(Quantity.computed(ValueRange.of(value), axis, Bound.UNSTATED));
  }

  /// Returns a date in few words.
  public String date(PartialDate date) {
    return dates.brief(date);
  }

  /// Returns the figure in the text's words.
  public String written(ReportedFigure figure) {
    return messages.text("quoted", figure.quantity().asWritten());
  }

  /// Returns for when it holds, or that this is not stated.
  public String asOf(ReportedFigure figure) {
    String when = periods.of(figure);
    return when.isEmpty() ? messages.text("group.noDate") : when;
  }

  /// Returns on which day it was published, or that this is not known.
  public String reportedOn(ReportedFigure figure) {
    return figure.reportedOn() == null
        ? messages.text("reports.noDay")
        : dates.brief(PartialDate.of(figure.reportedOn()));
  }

  /// Returns who published it, or that this is not known.
  public String publisher(ReportedFigure figure) {
    return figure.publisher() == null
        ? messages.text("cited.publisherUnknown")
        : names.of(figure.publisher());
  }

  /// Returns its whole chain, with its gaps.
  public String chain(ReportedFigure figure) {
    return chains.whole(EstimatePart.Chain.of(figure.claim()));
  }

  /// Returns whose figure it is.
  public String source(ReportedFigure figure) {
    return chains.source(EstimatePart.Chain.of(figure.claim()));
  }

  /// Returns through whom it came, nearest to the reader first; empty where nobody is named.
  public String relays(ReportedFigure figure) {
    return figure.sources().links().stream()
        .filter(link -> !link.equals(figure.sources().source()))
        .map(link -> names.of(link.agent()))
        .collect(Collectors.joining(" ← "));
  }

  /// Returns who checked it, or that nobody did.
  public String review(ReportedFigure figure) {
    return reviews.shown(figure.claim().review());
  }

  /// Returns whether it was checked, in a word or two.
  public String reviewBrief(ReportedFigure figure) {
    return reviews.brief(figure.claim().review());
  }

  /// Returns the report that gives an end of all that is reported: "Lowest: ≈ 300 (A1) · NIS · Jan
  /// 2025".
  ///
  /// @param end "lowest" or "highest"
  public String end(String end, ReportedFigure figure, @Nullable String code) {
    String when = periods.of(figure);
    return messages.text(
        "reports." + end,
        value(figure),
        code == null ? "" : code,
        source(figure),
        when.isEmpty() ? 0 : 1,
        when);
  }

  /// What a language calls the states that name a group of reports, from `states_LANGUAGE.tsv`
  /// beside the messages; a state that is not there keeps its English name.
  static final class StateLabels {
    private final Map<String, String> names;

    StateLabels(Locale locale) {
      names =
          english(locale)
              ? Map.of()
              : WordList.find("wording/messages/states_" + locale.getLanguage() + ".tsv")
                  .map(WordList::pairs)
                  .orElse(Map.of());
    }

    static boolean english(Locale locale) {
      return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    String of(String state) {
      return names.getOrDefault(state, state);
    }
  }
}
