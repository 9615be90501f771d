// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Says how two figures of one thing differ. It never says that one of them is right, and never
/// "same" of figures that differ in bound or scope.
public final class FigureDifferences {
  /// From how many days between two reports on, of which neither says for when its figure holds,
  /// nobody knows whether their sources disagree.
  private static final int LONG_AFTER = 92;

  /// Without one of the others behind it, one of these is part of a verb: "made up".
  private static final Set<String> WAYS = Set.of("up", "down");

  private static final Set<String> FROM = Set.of("from", "to", "by", "on");

  private final WordCutter words;
  private final Set<String> revising;
  private final Set<String> changing;
  private final SourceMention mention;
  private final FigureMemory<String> reach = new FigureMemory<>(StatedReach.read()::of);
  private final FigureMemory<String> revises = new FigureMemory<>(this::revises);
  private final EarlierWords earlier = EarlierWords.read();
  private final OpposingWords opposing;

  /// Reads the program's own list of words that revise.
  public FigureDifferences(WordCutter words) {
    this.words = words;
    this.mention = new SourceMention(words);
    this.opposing = new OpposingWords(words);
    this.changing = WordList.read("compare/changing-words.tsv").lowerWords();
    this.revising = WordList.read("compare/revising-words.tsv").lowerWords();
  }

  /// Returns the kinds that hold, in their order, at least one.
  public List<FigureDifference> between(ReportedFigure one, ReportedFigure other) {
    return new Pair(one, other).differences();
  }

  /// Returns whether the figures are disputed: sooner than all kinds are told.
  public boolean disputed(ReportedFigure one, ReportedFigure other) {
    return !one.sources().none()
        && !other.sources().none()
        && !FigureValues.same(one.quantity(), other.quantity())
        && one.sources().meets(other.sources()) == null
        && between(one, other).stream().anyMatch(d -> d.kind() == DifferenceKind.DISPUTED);
  }

  /// Returns whether a text sets disputed figures against each other: "doubted it", "put the total
  /// lower". Of others their numbers alone say that both cannot be true.
  public boolean opposed(ReportedFigure one, ReportedFigure other) {
    return disputed(one, other) && opposing.between(one, other);
  }

  private final class Pair {
    private final ReportedFigure one;
    private final ReportedFigure other;
    private final boolean sameValue;
    private final boolean consistent;
    private final boolean otherDate;
    private final @Nullable ScopeComparison scope;
    private final boolean otherBound;
    private final boolean met;
    private final Set<FigureDifference> found =
        new TreeSet<>(Comparator.comparing(FigureDifference::kind));

    Pair(ReportedFigure one, ReportedFigure other) {
      this.one = one;
      this.other = other;
      sameValue = FigureValues.same(one.quantity(), other.quantity());
      consistent = FigureValues.consistent(one.quantity(), other.quantity());
      otherDate = one.otherDate(other);
      ScopeComparison differs = ScopeComparison.of(one, other);
      ScopeComparison more = ScopeComparison.narrower(one.topic(), other.topic());
      scope = differs == null && more != null ? more.inWords(one, other) : differs;
      otherBound = plain(one.quantity().bound()) != plain(other.quantity().bound());
      met = one.sources().meets(other.sources()) != null;
    }

    List<FigureDifference> differences() {
      if (otherDate) {
        add(DifferenceKind.OTHER_DATE, one.dateTold(), other.dateTold());
      }
      if (scope != null) {
        add(DifferenceKind.OTHER_SCOPE, scope.one(), scope.other());
      }
      if (otherBound) {
        add(DifferenceKind.OTHER_BOUND, bound(one.quantity()), bound(other.quantity()));
      }
      if (sameValue) {
        same();
      } else if (!otherDate && scope == null && consistent && !contested()) {
        add(DifferenceKind.CONSISTENT, bounded(one), bounded(other));
      } else if (scope == null) {
        otherValue();
      }
      if (found.isEmpty()) {
        add(DifferenceKind.OTHER_VALUE, written(one), written(other));
      }
      return List.copyOf(found);
    }

    private void same() {
      if (found.isEmpty()) {
        add(DifferenceKind.SAME, written(one), written(other));
      }
    }

    /// Returns by which words the other is said to be the earlier count of the same source, in one
    /// text; else an empty one.
    private String recounted(ReportedFigure newer, ReportedFigure older) {
      boolean within = newer.articleId().equals(older.articleId()) && !otherDate;
      String words = within ? earlier.counted(older) : "";
      boolean both =
          older.sources().none()
              || newer.sources().none()
              || newer.sources().mayMeet(older.sources());
      return both && (words.isEmpty() || earlier.counted(newer).isEmpty()) ? words : "";
    }

    /// Whether the text says which count took the place of which.
    private boolean recounted() {
      String before = recounted(one, other);
      String behind = recounted(other, one);
      if (before.isEmpty() && behind.isEmpty()) {
        return false;
      }
      add(DifferenceKind.REVISION, behind, before);
      return true;
    }

    /// Numbers that no rounding reconciles, of one scope.
    private void otherValue() {
      if (recounted()) {
        return;
      }
      boolean oneLater = later(one, other);
      ReportedFigure newer = oneLater ? one : other;
      ReportedFigure older = oneLater ? other : one;
      String says = revises.of(newer);
      boolean follows = later(newer, older);
      boolean grown = newer.articleId().equals(older.articleId()) && WAYS.contains(says);
      if (follows && grown) {
        // "14 million, up from 11 million in 2023": the thing itself has changed
        add(DifferenceKind.OTHER_DATE, one.dateTold(), other.dateTold());
      } else if (follows
          && (met || replaces(newer, older, says) || quotes(newer, older))
          && (!otherDate || revising.contains(says))) {
        String why = says.isEmpty() ? day(newer) : says;
        String was = before(older, newer);
        add(DifferenceKind.REVISION, oneLater ? why : was, oneLater ? was : why);
      } else if (contested()) {
        add(DifferenceKind.DISPUTED, name(one), name(other));
      } else if (otherReach()) {
        add(DifferenceKind.OTHER_SCOPE, reach.of(one), reach.of(other));
      } else if (!otherDate && !met && !alike() && excluded() && named() && !longAfter()) {
        add(DifferenceKind.DISPUTED, name(one), name(other));
      } else if (!otherDate && !otherBound) {
        add(DifferenceKind.OTHER_VALUE, written(one), written(other));
      }
    }

    /// Nobody with a name, by words that may be of one: "officials in Seoul".
    private boolean alike() {
      Named here = one.sources().source();
      Named there = other.sources().source();
      return here != null
          && there != null
          && !here.name().vague()
          && !there.name().vague()
          && here.name().mayBe(there.name());
    }

    private boolean contested() {
      return !otherDate && !met && named() && opposing.between(one, other) && !otherReach();
    }

    private boolean otherReach() {
      return !reach.of(one).equals(reach.of(other));
    }

    private boolean excluded() {
      return FigureValues.excluded(one.quantity(), other.quantity());
    }

    private boolean named() {
      return !one.sources().none() && !other.sources().none();
    }

    private boolean longAfter() {
      LocalDate first = one.reportedOn();
      LocalDate second = other.reportedOn();
      return (one.asOf() == null || other.asOf() == null)
          && first != null
          && second != null
          && Math.abs(ChronoUnit.DAYS.between(first, second)) > LONG_AFTER;
    }

    private void add(DifferenceKind kind, String here, String there) {
      found.add(new FigureDifference(kind, here, there));
    }
  }

  /// Returns whether one is the later report; of two of one day the one beside which the other is
  /// said to be of an earlier date ("in January it had spoken of 300").
  private static boolean later(ReportedFigure one, ReportedFigure other) {
    LocalDate day = one.reportedOn();
    LocalDate before = other.reportedOn();
    if (day == null || before == null) {
      return false;
    }
    boolean earlier =
        day.equals(before)
            && one.asOf() == null
            && other.asOf() != null
            && !FigureValues.mayBe(PartialDate.of(day), other.asOf())
            && other.asOf().compareTo(PartialDate.of(day)) < 0;
    return day.isAfter(before) || earlier;
  }

  /// Returns by which day a figure is the earlier one: that of its report, or, where that is the
  /// newer one's too, that of the figure.
  private static String before(ReportedFigure older, ReportedFigure newer) {
    PartialDate asOf = older.asOf();
    boolean sameDay = Objects.equals(older.reportedOn(), newer.reportedOn());
    return sameDay && asOf != null ? asOf.iso() : day(older);
  }

  /// Returns whether the newer report says that it takes the place of a figure whose source it
  /// names, or that it published itself.
  private boolean replaces(ReportedFigure newer, ReportedFigure older, String says) {
    boolean revised = !says.isEmpty() || !revises.of(older).isEmpty();
    boolean published =
        newer.publisher() != null
            && newer.publisher().equals(older.publisher())
            && (newer.sources().none() || older.sources().none());
    return revised && (published || mention.names(newer, older.sources()));
  }

  /// Returns the word by which a sentence says that its figure takes the place of another, or an
  /// empty one.
  private String revises(ReportedFigure figure) {
    List<TextWord> said = words.of(figure.passage().words());
    for (int i = 0; i < said.size(); i++) {
      String word = said.get(i).lower();
      String next = i + 1 < said.size() ? said.get(i + 1).lower() : "";
      boolean way = WAYS.contains(word) && !FROM.contains(next);
      if (!way && (revising.contains(word) || changing.contains(word))) {
        return word;
      }
    }
    return "";
  }

  /// Returns whether the newer report gives the older number too, and its own source or publisher
  /// may be the older one's: "ten, not eight".
  private boolean quotes(ReportedFigure newer, ReportedFigure older) {
    String sentence = newer.passage().words();
    String first = older.quantity().asWritten().split("\\s")[0];
    boolean sign = !first.isEmpty() && !Character.isLetterOrDigit(first.charAt(0));
    String number = sign ? first.substring(1) : first; // of "$5" the 5
    return sentence.contains(number)
        && newer.sources().mayMeet(older.sources())
        && words.of(sentence).stream().anyMatch(word -> word.span().of(sentence).equals(number));
  }

  private static Bound plain(Bound bound) {
    return bound == Bound.EXACTLY || bound == Bound.BETWEEN ? Bound.UNSTATED : bound;
  }

  private static String bound(Quantity quantity) {
    if (quantity.bound() == Bound.ORDER_OF_MAGNITUDE) {
      return quantity.asWritten();
    }
    return quantity.hedges().stream()
        .filter(hedge -> hedge.kind() == HedgeKind.APPROXIMATOR)
        .map(HedgeCue::words)
        .findFirst()
        .orElse("");
  }

  /// Returns the figure with the word of its bound: "at least 10,000 soldiers".
  private static String bounded(ReportedFigure figure) {
    String bound = bound(figure.quantity());
    String written = written(figure);
    boolean said = bound.isEmpty() || written.toLowerCase(Locale.ROOT).contains(bound);
    return said ? written : bound + " " + written;
  }

  private static String written(ReportedFigure figure) {
    return figure.quantity().asWritten();
  }

  private static String day(ReportedFigure figure) {
    return figure.reportedOn() == null ? "" : figure.reportedOn().toString();
  }

  private static String name(ReportedFigure figure) {
    Named source = figure.sources().source();
    return source == null ? "" : source.agent().name();
  }
}
