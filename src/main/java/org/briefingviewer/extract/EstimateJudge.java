// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.PlainFigure.Reason;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Decides whether a quantity is an estimate, as the corpus guide defines it: somebody is said to
/// give it, or the text words it as estimated, hedges it, or gives a range.
final class EstimateJudge {

  private final DisownedFigures disowned;

  private static final int WORDS_BEFORE = 14;

  /// A list of figures is at most so long.
  private static final int LIST = 36;

  private static final Set<String> OTHER_CLAUSE = WordLists.named("other-clause");
  private static final Set<String> WHEN_AFTER = WordLists.named("when-after");
  private static final Set<String> WHEN_BEFORE = WordLists.named("when-before");
  private static final Set<String> MODAL = WordLists.named("modals-of-lasting");
  private static final Set<String> LASTING = WordLists.named("verbs-of-lasting");

  private final Set<String> likelihood = WordList.read("extract/likelihood.tsv").words();
  private final Set<String> pledges = WordList.read("extract/pledges.tsv").words();

  /// @param disowned tells what nobody stands by
  EstimateJudge(DisownedFigures disowned) {
    this.disowned = disowned;
  }

  /// Returns why the quantity is no estimate, or nothing when it is one.
  Optional<Reason> plain(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    boolean turn = attribution != null && attribution.kind() == Cue.Kind.LABEL;
    if (turn && text.sentences().get(found.sentence()).asks()) {
      // "SEN. LUND: Has he sent 50 jets?" gives no figure.
      return Optional.of(Reason.UNATTRIBUTED_FACT);
    }
    return switch (found.nature()) {
      case AGE -> Optional.of(Reason.AGE);
      case DURATION ->
          estimated(found, attribution, text)
              ? ordinary(found, attribution, text)
              : Optional.of(Reason.DURATION);
      case CONVERSION -> Optional.of(Reason.CONVERSION);
      case BARE_COUNT, PRONOUN -> Optional.of(Reason.BARE_COUNT);
      case MAP_DISTANCE ->
          attribution == null && !hedged(found.quantity())
              ? Optional.of(Reason.MAP_DISTANCE)
              : Optional.empty();
      case VAGUE -> attribution != null ? pledge(attribution) : vague(found, text);
      case ORDINARY, CHANGE -> ordinary(found, attribution, text);
    };
  }

  /// "an estimated 14,000 troops and thousands of workers": a vague number is an estimate only
  /// where the text words it as one.
  private Optional<Reason> vague(FoundQuantity found, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    boolean close =
        found.quantity().hedges().stream().anyMatch(h -> h.kind() != HedgeKind.CONDITIONAL);
    return close || near(sentence, found, likelihood)
        ? Optional.empty()
        : Optional.of(Reason.VAGUE);
  }

  /// A span of time is an estimate where it is hedged ("some 18 months") or somebody says how long
  /// something takes; "about six months ago" and "the past two years" only tell when.
  private static boolean estimated(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(found.span().start());
    int next = sentence.tokenAt(found.span().end());
    boolean when = next < tokens.size() && WHEN_AFTER.contains(tokens.get(next).lower());
    boolean since = false;
    boolean takes = false;
    for (int i = Math.max(0, at - 4); i < at; i++) {
      boolean lasts =
          tokens.get(i).is("last") && i > 0 && MODAL.contains(tokens.get(i - 1).lower());
      since |= !lasts && WHEN_BEFORE.contains(tokens.get(i).lower());
      boolean passive = i > 0 && BE.contains(tokens.get(i - 1).lower());
      takes |= LASTING.contains(tokens.get(i).lower()) && !passive;
    }
    boolean told =
        attribution != null && takes && attribution.sentence().index() == found.sentence();
    return !when && !since && (told || bounded(found.quantity()));
  }

  private static boolean bounded(Quantity quantity) {
    return switch (quantity.bound()) {
      case APPROXIMATELY, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, BETWEEN -> true;
      case EXACTLY, ORDER_OF_MAGNITUDE, UNSTATED -> false;
    };
  }

  private Optional<Reason> ordinary(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    if (bare(found, attribution, text)
        || asked(found, text)
        || marginOfError(found, text)
        || margin(found, text)
        || disowned.is(found, attribution, text)) {
      return Optional.of(Reason.BARE_COUNT);
    }
    if (limit(found, text)
        || heard(found, attribution)
        || hoped(attribution)
        || hopedFor(found, text)) {
      return Optional.of(Reason.PLEDGE);
    }
    if (attribution != null) {
      return pledge(attribution);
    }
    Sentence sentence = text.sentences().get(found.sentence());
    int likely = before(sentence, found, likelihood);
    if (hedged(found.quantity())
        || likely >= 0
        || estimatedAfter(sentence, found)
        || put(sentence, found)) {
      return before(sentence, found, pledges) > likely
          ? Optional.of(Reason.PLEDGE)
          : Optional.empty();
    }
    return Optional.of(near(sentence, found, pledges) ? Reason.PLEDGE : Reason.UNATTRIBUTED_FACT);
  }

  /// "one" counts out a single thing; a number without a unit inherits no source from another
  /// sentence.
  private static boolean bare(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    if (hedged(found.quantity())) {
      return false;
    }
    if (text.words(found.number()).equalsIgnoreCase("one") || parties(found, text)) {
      return true;
    }
    boolean elsewhere = attribution != null && attribution.sentence().index() != found.sentence();
    boolean unitless = found.quantity().unit().kind() == UnitKind.NONE;
    return elsewhere && unitless;
  }

  /// "an alliance of three": of how many it is made up.
  private static boolean parties(FoundQuantity found, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    int of = sentence.tokenAt(found.span().start()) - 1;
    return found.quantity().unit().kind() == UnitKind.NONE
        && Token.word(sentence.tokens(), of).equals("of")
        && GROUPS.contains(Token.word(sentence.tokens(), of - 1));
  }

  private static final Set<String> GROUPS = WordLists.named("groups-of-parties");

  /// "interviews with 40 defectors", "surveyed 1,200 households", "1,004 respondents": how many
  /// were asked is how the estimate came about, and none itself.
  private static boolean asked(FoundQuantity found, AnalysedText text) {
    if (found.quantity().unit().kind() != UnitKind.COUNT) {
      return false;
    }
    if (ASKED.contains(found.head())) {
      return true;
    }
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int i = text.sentences().get(found.sentence()).tokenAt(found.span().start()) - 1;
    while (i > 0 && BEFORE_ASKED.contains(tokens.get(i).lower())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String word = tokens.get(i).lower();
    boolean survey = i > 0 && SURVEYS.contains(tokens.get(i - 1).lower());
    return ASKING.contains(word) || (survey && OF_SURVEYS.contains(word));
  }

  /// "a margin of error of 3 points": how far off another figure may be.
  private static boolean marginOfError(FoundQuantity found, AnalysedText text) {
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int at = text.sentences().get(found.sentence()).tokenAt(found.span().start());
    for (int i = at - 1; i > 1 && at - i <= MARGIN; i--) {
      if (tokens.get(i).is("error") && Token.stand(tokens, i - 2, List.of("margin", "of"))) {
        return true;
      }
    }
    return false;
  }

  /// "give or take 1,000", "right to within 10 percent": how far off another figure may be.
  private static boolean margin(FoundQuantity found, AnalysedText text) {
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int at = text.sentences().get(found.sentence()).tokenAt(found.span().start());
    boolean within = at > 1 && Token.stand(tokens, at - 2, List.of("to", "within"));
    for (int i = at - 2; !within && i >= 0 && at - i <= MARGIN; i--) {
      within = Token.word(tokens, at - 1).equals("within") && RIGHT.contains(Token.word(tokens, i));
    }
    return (within && found.quantity().unit().kind() == UnitKind.PERCENT)
        || (at > 2
            && (Token.stand(tokens, at - 3, List.of("give", "or", "take"))
                || Token.stand(tokens, at - 3, List.of("plus", "or", "minus"))));
  }

  private static final Set<String> RIGHT = WordLists.named("of-being-right");

  /// "hope for 500 guests": what is wished for.
  private static boolean hoped(@Nullable Attribution attribution) {
    if (attribution == null) {
      return false;
    }
    List<Token> tokens = attribution.sentence().tokens();
    int cue = attribution.sentence().tokenAt(attribution.cue().start());
    return HOPES.contains(Token.word(tokens, cue)) && Token.word(tokens, cue + 1).equals("for");
  }

  /// "hopes of drawing 500 guests", "a goal of 500", "would like to see 500".
  private static boolean hopedFor(FoundQuantity found, AnalysedText text) {
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int at = text.sentences().get(found.sentence()).tokenAt(found.span().start());
    for (int i = at - 1; i > 0 && at - i <= HOPED; i--) {
      if (i > 1 && tokens.get(i).is("see") && Token.stand(tokens, i - 2, List.of("like", "to"))) {
        return true;
      }
      if (tokens.get(i).is("of") && HOPED_NOUNS.contains(tokens.get(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  private static final int HOPED = 3;
  private static final Set<String> HOPED_NOUNS = WordLists.named("hopes");

  private static final Set<String> HOPES = Set.of("hope", "hopes", "hoped", "hoping");

  private static final Set<String> ROUGH = Set.of("about", "around", "some", "nearly", "over");

  /// "she told about 90 residents that": how many hear it.
  private static boolean heard(FoundQuantity found, @Nullable Attribution attribution) {
    if (attribution == null) {
      return false;
    }
    List<Token> tokens = attribution.sentence().tokens();
    int cue = attribution.sentence().tokenAt(attribution.cue().start());
    int at = attribution.sentence().tokenAt(found.span().start());
    boolean told =
        Token.word(tokens, cue).equals("told") || Token.word(tokens, cue).equals("tells");
    boolean next = at == cue + 1 || (at == cue + 2 && ROUGH.contains(Token.word(tokens, cue + 1)));
    return told && next && attribution.sentence().index() == found.sentence();
  }

  /// "a ceiling of 500,000 barrels": what is allowed is nobody's estimate.
  private static boolean limit(FoundQuantity found, AnalysedText text) {
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int of = text.sentences().get(found.sentence()).tokenAt(found.span().start()) - 1;
    boolean set =
        Token.word(tokens, of).equals("of") && LIMITS.contains(Token.word(tokens, of - 1));
    return set
        || limitIs(tokens, of)
        || found.quantity().hedges().stream()
            .map(hedge -> hedge.words().toLowerCase(Locale.ROOT).split(" ", -1))
            .anyMatch(words -> words.length > 2 && LIMITS.contains(words[words.length - 2]));
  }

  /// "The ceiling set by the council is 500,000 barrels": from the verb before the figure back.
  private static boolean limitIs(List<Token> tokens, int before) {
    String last = Token.word(tokens, before);
    int verb = last.equals("at") ? before - 1 : before;
    int opening = Math.min(tokens.size(), 4);
    boolean sentence =
        tokens.subList(0, opening).stream().anyMatch(t -> LIMITS.contains(t.lower()));
    boolean is = last.equals("at") ? STANDS.contains(Token.word(tokens, verb)) : BE.contains(last);
    for (int i = verb - 1; is && i >= 0 && verb - i <= LIMITED; i--) {
      if (LIMITS.contains(tokens.get(i).lower())) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.SIGN) {
        return sentence;
      }
    }
    return false;
  }

  /// So many words a limit has behind its noun: "set by the Security Council".
  private static final int LIMITED = 8;

  private static final Set<String> STANDS = Set.of("stands", "stood", "set", "fixed", "remains");
  private static final Set<String> LIMITS = WordLists.named("limits-that-are-set");

  private static final int MARGIN = 6;

  private static final Set<String> ASKED = WordLists.named("people-asked");
  private static final Set<String> ASKING = WordLists.named("verbs-of-asking");
  private static final Set<String> SURVEYS = WordLists.named("surveys");
  private static final Set<String> OF_SURVEYS = WordLists.named("between-survey-and-asked");
  private static final Set<String> BEFORE_ASKED = WordLists.named("before-asked");

  private static Optional<Reason> pledge(Attribution attribution) {
    return attribution.kind() == Cue.Kind.INTENT ? Optional.of(Reason.PLEDGE) : Optional.empty();
  }

  private static boolean hedged(Quantity quantity) {
    boolean bound = bounded(quantity);
    boolean exact = quantity.bound() == Bound.EXACTLY;
    boolean judged = quantity.likelihood() != null || quantity.analyticConfidence() != null;
    return bound
        || judged
        || quantity.value().twoEnded()
        || (!exact && quantity.hedges().stream().anyMatch(h -> h.kind() != HedgeKind.CONDITIONAL));
  }

  /// "May" with a capital is a month, unless it opens its sentence before a word.
  private static boolean month(List<Token> tokens, int at) {
    boolean may = tokens.get(at).is("may") && tokens.get(at).capitalised();
    boolean word = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.WORD;
    return may && !(at == 0 && word);
  }

  /// "the 4.5 percent estimated in May": the word stands right behind the figure.
  private boolean estimatedAfter(Sentence sentence, FoundQuantity found) {
    int next = sentence.tokenAt(found.span().end());
    List<Token> tokens = sentence.tokens();
    return next < tokens.size()
        && tokens.get(next).lower().endsWith("ed")
        && likelihood.contains(tokens.get(next).lower());
  }

  /// "is put at 40 dollars": somebody reckons so.
  private static boolean put(Sentence sentence, FoundQuantity found) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(found.span().start()) - 1;
    return Token.word(tokens, at).equals("at")
        && PUT.contains(Token.word(tokens, at - 1))
        && BE.contains(Token.word(tokens, at - 2));
  }

  private static final Set<String> PUT = Set.of("put", "valued", "pegged", "reckoned", "assessed");
  private static final Set<String> BE = WordLists.named("forms-of-be");

  private static boolean near(Sentence sentence, FoundQuantity found, Set<String> words) {
    return before(sentence, found, words) >= 0;
  }

  /// Where the nearest of `words` stands in the figure's clause, shortly before it; -1 when none
  /// does.
  private static int before(Sentence sentence, FoundQuantity found, Set<String> words) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(found.span().start());
    int left = WORDS_BEFORE;
    for (int i = at - 1; i >= 0 && left > 0 && at - i <= LIST; i--) {
      Token token = tokens.get(i);
      if (token.is(";")
          || token.is(":")
          || (left < WORDS_BEFORE
              && OTHER_CLAUSE.contains(token.lower())
              && at - i > WORDS_BEFORE)) {
        return -1;
      }
      if (words.contains(token.lower()) && !month(tokens, i)) {
        return i;
      }
      // A figure before in the same list carries on: "a projected 2.4 tons of X, 1.1 of Y and 0.9".
      left = token.kind() == Token.Kind.NUMBER ? WORDS_BEFORE : left - 1;
    }
    return -1;
  }
}
