// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Finds what the text says against a figure: "more than 20,000 seems unlikely", "This is
/// incorrect." in the next sentence.
final class FigureDoubts {
  static final Set<String> DOUBTFUL = WordLists.named("said-of-a-doubted-figure");
  static final Set<String> REFUSED = WordLists.named("done-to-a-doubted-figure");
  static final Set<String> MEANT = WordLists.named("names-of-a-figure");
  private static final Set<String> SEEMING = Set.of("be", "seem", "appear", "look", "sound");

  private FigureDoubts() {}

  /// Returns the words behind a figure, in its own sentence, that doubt it; or null.
  static @Nullable HedgeCue of(SentenceFigures sentence, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    int end = sentence.end(figure);
    for (VerbGroup group : reading.groups()) {
      HedgeCue cue = group.from() >= end ? cue(sentence.text(), reading, group) : null;
      HedgeCue relative = group.from() > end ? relative(sentence, figure, group) : null;
      if (relative != null && !between(reading, end, group.from())) {
        return relative;
      }
      GrammarPhrase subject = reading.subject(group);
      boolean other =
          subject != null
              && subject.from() >= end
              && !MEANT.contains(reading.word(subject.head()).lower());
      boolean things =
          subject != null
              && subject.covers(sentence.word(figure))
              && counts(figure)
              && !ofClaim(reading, subject);
      if (cue != null && !other && !things && !between(reading, end, group.from())) {
        return cue;
      }
    }
    return null;
  }

  /// "…, which the mayor has called a smear", "…, a figure the port disputes": what a relative
  /// clause says against the figure before it, or null.
  private static @Nullable HedgeCue relative(
      SentenceFigures sentence, FoundQuantity figure, VerbGroup group) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase subject = group.passive() ? null : reading.subject(group);
    if (subject == null
        || subject.from() <= sentence.end(figure)
        || sentence.figured(sentence.end(figure), group.from())) {
      return null;
    }
    int that = subject.from() - 1;
    boolean open = reading.word(that).is("that") && reading.object(group) == null;
    GrammarPhrase antecedent = reading.antecedent(subject);
    GrammarPhrase told = antecedent == null && open ? reading.phrase(that - 1) : antecedent;
    boolean clause = told == null && reading.relative(that);
    boolean named =
        told != null
            && (told.covers(sentence.word(figure))
                || MEANT.contains(reading.word(told.head()).lower()));
    if (!clause && !named) {
      return null;
    }
    int first = refuses(reading, group) ? group.from() : -1;
    int as = reading.word(group.to()).is("as") ? group.to() + 1 : group.to();
    int called = first < 0 ? FigureRebuttals.called(reading, group, as) : -1;
    return first >= 0
        ? cue(sentence.text(), reading, first, group.to())
        : called < 0 ? null : FigureRebuttals.calling(sentence.text(), reading, called);
  }

  /// "denied that 600 soldiers had died", "dismissed the estimate of 600": the last verb before the
  /// figure that says so, with no other clause in between.
  static @Nullable HedgeCue refusedBefore(SentenceFigures sentence, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    int word = sentence.word(figure);
    for (VerbGroup group : reading.groups()) {
      if (group.to() > word) {
        continue;
      }
      int at = FigureRebuttals.object(reading, group);
      boolean more = at > group.to() && reading.object(group) == null;
      boolean before = !group.passive() && (more || refuses(reading, group));
      GrammarPhrase object = before ? reading.phrase(at) : null;
      VerbGroup deed = before && at == group.to() ? reading.group(at) : null;
      boolean done = deed != null && reading.word(at).tag() == PartOfSpeech.VERB_ING;
      boolean clause = before && (done || reading.word(at).is("that"));
      boolean claim =
          object != null
              && !object.covers(word)
              && MEANT.contains(reading.word(object.head()).lower());
      // "corrected it to 17": what it is then.
      boolean instead = reading.word(word - 1).is("to");
      if ((clause || claim) && !instead && !between(reading, group.to(), word)) {
        int to = more ? at : group.to();
        return cue(sentence.text(), reading, refusedFrom(reading, group), to);
      }
      HedgeCue called = calledSo(sentence, group, word);
      called = called == null ? calledWrong(sentence, group, figure) : called;
      if (called != null) {
        return called;
      }
    }
    return namedFalse(sentence, word);
  }

  /// "spread the false rumour that 600 had died", "the lie of 600 dead": words that name what is
  /// told as false; or null.
  private static @Nullable HedgeCue namedFalse(SentenceFigures sentence, int word) {
    SentenceReading reading = sentence.reading();
    for (GrammarPhrase claim : reading.phrases()) {
      if (claim.to() >= word) {
        return null;
      }
      String head = reading.word(claim.head()).lower();
      boolean adjective =
          claim.head() > claim.from() && DOUBTFUL.contains(reading.word(claim.head() - 1).lower());
      boolean untrue = adjective && (MEANT.contains(head) || DOUBTFUL.contains(head));
      if ((untrue || UNTRUE.contains(head))
          && (reading.word(claim.to()).is("that") || reading.word(claim.to()).is("of"))
          && !between(reading, claim.to(), word)) {
        int from = untrue ? claim.head() - 1 : claim.head();
        return cue(sentence.text(), reading, from, claim.to());
      }
    }
    return null;
  }

  /// What is false whoever tells it.
  private static final Set<String> UNTRUE = WordLists.named("names-of-what-is-untrue");

  /// "called it a rumour that 600 had died"
  private static @Nullable HedgeCue calledSo(SentenceFigures sentence, VerbGroup group, int word) {
    SentenceReading reading = sentence.reading();
    int it = group.to();
    int called = reading.word(it).is("it") ? FigureRebuttals.called(reading, group, it + 1) : -1;
    GrammarPhrase phrase = called < 0 ? null : reading.phrase(called);
    int that = phrase == null ? called + 1 : phrase.to();
    return called >= 0
            && that < word
            && reading.word(that).is("that")
            && !between(reading, that, word)
        ? cue(sentence.text(), reading, it + 1, that)
        : null;
  }

  /// "called the figure of 600 an invention"
  private static @Nullable HedgeCue calledWrong(
      SentenceFigures sentence, VerbGroup group, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    int end = sentence.end(figure);
    GrammarPhrase claim = reading.phrase(group.to());
    boolean names =
        claim != null
            && MEANT.contains(reading.word(claim.head()).lower())
            && reading.word(claim.to()).is("of")
            && claim.to() + 1 == sentence.phrase(figure).from();
    int called = names ? FigureRebuttals.called(reading, group, end) : -1;
    return called < 0 ? null : cue(sentence.text(), reading, end, called + 1);
  }

  /// "talk of 600 tents": the claim is what is said to be so or not.
  private static boolean ofClaim(SentenceReading reading, GrammarPhrase subject) {
    int of = reading.preposition(subject);
    return of > 0 && MEANT.contains(reading.word(reading.before(of)).lower());
  }

  /// "denies", "does not accept", "declined to endorse"
  static boolean refuses(SentenceReading reading, VerbGroup group) {
    String lemma = reading.word(group.main()).lemma();
    return negated(reading, group) ? ACCEPTING.contains(lemma) : REFUSED.contains(lemma);
  }

  /// Tells whether it is not done: "does not confirm", "nobody believes", "declined to endorse",
  /// "has not been able to verify", "hard to reconcile".
  static boolean negated(SentenceReading reading, VerbGroup group) {
    GrammarPhrase subject = reading.subject(group);
    if (group.negated()
        || (subject != null && NOBODY.contains(reading.word(subject.from()).lower()))) {
      return true;
    }
    VerbGroup before =
        group.form() == VerbGroup.Form.INFINITIVE ? reading.verbBefore(group.from()) : null;
    if (before == null) {
      return false;
    }
    String leads = reading.word(group.from() - 1).lower();
    boolean declines =
        before.to() == group.from() && DECLINING.contains(reading.word(before.main()).lemma());
    return ABLE.contains(leads)
        ? negated(reading, before)
        : (declines || UNABLE.contains(leads)) && !before.negated();
  }

  /// The first word of those that say that it is not so.
  static int refusedFrom(SentenceReading reading, VerbGroup group) {
    GrammarPhrase subject = reading.subject(group);
    if (subject != null && NOBODY.contains(reading.word(subject.from()).lower())) {
      return subject.from();
    }
    VerbGroup before =
        group.form() == VerbGroup.Form.INFINITIVE ? reading.verbBefore(group.from()) : null;
    return before != null && negated(reading, group) ? refusedFrom(reading, before) : group.from();
  }

  private static final Set<String> NOBODY = WordLists.named("subjects-that-are-nobody");
  private static final Set<String> DECLINING = WordLists.named("verbs-of-declining");
  private static final Set<String> ABLE = WordLists.named("able-to");
  private static final Set<String> UNABLE = WordLists.named("unable-to");

  private static final Set<String> ACCEPTING = WordLists.named("verbs-of-accepting");

  /// "60 papers are false" doubts the papers and not their number.
  private static boolean counts(FoundQuantity figure) {
    return figure.quantity().unit().kind() == UnitKind.COUNT;
  }

  /// Tells whether words of a hedge are such words of doubt.
  static boolean is(HedgeCue cue) {
    String words = cue.words().toLowerCase(Locale.ROOT);
    return cue.kind() == HedgeKind.EVIDENTIAL
        && DOUBTFUL.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /// Tells whether another clause begins between the figure and what is said of it.
  private static boolean between(SentenceReading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      PartOfSpeech tag = reading.word(i).tag();
      boolean next = reading.phrase(i + 1) != null || reading.group(i + 1) != null;
      // "1,000 or 1,500"
      boolean figures = i > from && reading.word(i - 1).figure() && reading.word(i + 1).figure();
      boolean and = tag == PartOfSpeech.CONJUNCTION && next && !figures;
      VerbGroup saying = tag == PartOfSpeech.COMMA ? reading.group(i + 1) : null;
      boolean said = saying != null && FigureActions.tells(reading.word(saying.main()));
      boolean left = reading.word(i).text().startsWith("..") || reading.word(i).is("…");
      boolean stop = tag == PartOfSpeech.COLON || tag == PartOfSpeech.STOP;
      if ((stop && !left) || and || said) {
        return true;
      }
    }
    return false;
  }

  /// "seems unlikely", "is not correct", "has been denied".
  static @Nullable HedgeCue cue(String text, SentenceReading reading, VerbGroup group) {
    String lemma = reading.word(group.main()).lemma();
    int from = group.from();
    if (group.passive() && REFUSED.contains(lemma)) {
      return group.negated() ? null : cue(text, reading, from, group.to());
    }
    boolean made = lemma.equals("make") && reading.word(group.to()).is("up");
    if (group.passive() && !group.negated() && made) {
      return cue(text, reading, from, group.to() + 1);
    }
    // "could not be verified", "Neither figure could be verified"
    int neither = neither(reading, group);
    if (group.passive() && (group.negated() || neither >= 0) && ACCEPTING.contains(lemma)) {
      return cue(text, reading, neither >= 0 ? neither : from, group.to());
    }
    if (group.passive() && HANDLED.contains(lemma) && reading.word(group.to()).is("with")) {
      GrammarPhrase care = reading.phrase(group.to() + 1);
      return care != null && CARE.contains(reading.word(care.head()).lower())
          ? cue(text, reading, from, care.to())
          : null;
    }
    if (!SEEMING.contains(lemma)) {
      return null;
    }
    int at = group.to();
    while ((reading.word(at).tag().adverb() && !DOUBTFUL.contains(reading.word(at).lower()))
        || reading.word(at).is("to")
        || reading.word(at).is("be")
        || reading.word(at).tag() == PartOfSpeech.DETERMINER
        || reading.word(at).tag() == PartOfSpeech.QUOTE) {
      at++;
    }
    String said = reading.word(at).lower();
    if (reading.word(at - 1).is("too") && CALLED.contains(said) && !group.negated()) {
      return cue(text, reading, from, at + 1);
    }
    boolean doubted = DOUBTFUL.contains(said) && !group.negated();
    boolean denied = group.negated() && CONFIRMING.contains(said);
    boolean judged = reading.group(at + 1) != null && reading.word(at + 1).tag() == PartOfSpeech.TO;
    if (judged || !(doubted || denied)) {
      return null;
    }
    int quote = reading.word(at - 1).tag() == PartOfSpeech.QUOTE ? quoteEnd(reading, at) : -1;
    return quote < 0 ? cue(text, reading, from, at + 1) : cue(text, reading, at, quote);
  }

  /// Where a short quotation ends that word `at` is in; a longer one is not told whole.
  private static int quoteEnd(SentenceReading reading, int at) {
    for (int i = at + 1; i <= at + QUOTED; i++) {
      if (reading.word(i).tag() == PartOfSpeech.QUOTE) {
        return i;
      }
    }
    return at + 1;
  }

  /// Where "neither" or "none of" stands of the subject, or -1.
  private static int neither(SentenceReading reading, VerbGroup group) {
    GrammarPhrase subject = reading.subject(group);
    if (subject == null) {
      return -1;
    }
    int before = subject.from() - 1;
    boolean none = reading.word(subject.from()).is("none");
    return none ? subject.from() : reading.word(before).is("neither") ? before : -1;
  }

  private static final Set<String> CALLED = WordLists.named("what-a-doubted-figure-is-called");
  private static final Set<String> HANDLED = Set.of("handle", "treat", "take", "use", "read");
  private static final Set<String> CARE =
      Set.of("care", "caution", "tongs", "scepticism", "skepticism", "salt", "suspicion");

  private static final int QUOTED = 6;

  private static final Set<String> CONFIRMING = WordLists.named("of-being-right");

  static HedgeCue cue(String text, SentenceReading reading, int from, int to) {
    TextSpan span =
        new TextSpan(reading.word(from).span().start(), reading.word(to - 1).span().end());
    return new HedgeCue(span, span.of(text), HedgeKind.EVIDENTIAL);
  }
}
