// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.trees.SignBag;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Tells of a time in a figure's sentence what speaks for and against the figure's holding for it.
/// Signs are of grammar and of words that are few in kind; others would fit one writer.
///
/// @param times all times of the sentence
/// @param today the day of publication, or null
record TimeSigns(SentenceFigures sentence, List<TimeAdjunct> times, @Nullable LocalDate today) {
  private static final Set<String> LEVELS = WordLists.named("scope-levels");
  private static final Set<String> CHANGES = WordLists.named("scope-changes");
  private static final Set<String> PUTTING = WordLists.named("scope-putting");
  private static final Set<String> PARTING = WordLists.named("before-another-time");
  private static final int FAR = 40;

  /// @param verb the verb that tells of the figure, or null
  /// @param others the times that the sentence's other figures have, by rules
  Map<String, Float> of(
      FoundQuantity figure,
      @Nullable VerbGroup verb,
      TimeAdjunct time,
      List<@Nullable TimeAdjunct> others) {
    SignBag bag = new SignBag();
    figure(bag, figure);
    time(bag, time);
    verb(bag, "figure", verb);
    verb(bag, "time", time.owner());
    between(bag, figure, time);
    VerbGroup owner = time.owner();
    bag.flag("same verb", verb != null && verb.equals(owner));
    if (verb != null) {
      SentenceReading reading = sentence.reading();
      bag.flag("linked", TimedClauses.linked(reading, verb, owner));
      bag.flag("opened", TimedClauses.opened(reading, verb, owner));
      bag.flag("said by then", TimedClauses.said(reading, verb, owner));
      bag.flag("verb behind owner", owner != null && verb.from() > owner.from());
      bag.flag("one subject", owner != null && same(reading, verb, owner));
    }
    int nearer = 0;
    int away = away(figure, time);
    for (TimeAdjunct other : times) {
      nearer += !other.equals(time) && away(figure, other) < away ? 1 : 0;
    }
    bag.put("times nearer", nearer);
    bag.put("times", times.size());
    int same = 0;
    int otherwise = 0;
    for (TimeAdjunct other : others) {
      same += other != null && other.equals(time) ? 1 : 0;
      otherwise += other != null && !other.equals(time) ? 1 : 0;
    }
    bag.put("other figures of it", same);
    bag.put("other figures of others", otherwise);
    bag.put("figures", sentence.figures().size());
    return bag.values();
  }

  private static boolean same(SentenceReading reading, VerbGroup one, VerbGroup other) {
    GrammarPhrase subject = reading.subject(one);
    return subject != null && subject.equals(reading.subject(other));
  }

  private int away(FoundQuantity figure, TimeAdjunct time) {
    int word = sentence.word(figure);
    return word < time.from() ? time.from() - word : word - time.to() + 1;
  }

  private void figure(SignBag bag, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase phrase = sentence.phrase(figure);
    bag.of("figure");
    bag.is("unit", figure.quantity().unit().kind());
    bag.is("nature", figure.nature());
    bag.is("bound", figure.quantity().bound());
    bag.flag("hedged", !figure.quantity().hedges().isEmpty());
    bag.flag("range", figure.quantity().value().twoEnded());
    bag.flag("change", figure.quantity().direction() != ChangeDirection.NONE);
    int at = reading.preposition(phrase);
    bag.is("preposition", at < 0 ? "none" : reading.word(at).lower());
    bag.is("before", closed(reading.word(phrase.from() - 1)));
    bag.is("first", closed(reading.word(phrase.from())));
    bag.is("behind", closed(reading.word(sentence.end(figure))));
    bag.flag("opens", phrase.from() == 0);
    VerbGroup governor = reading.governor(phrase);
    bag.flag("subject", governor != null && reading.subjectOf(phrase, governor));
    bag.flag("object", governor != null && phrase.equals(reading.object(governor)));
    for (int i = 1; i <= 3; i++) {
      bag.flag("compared", PARTING.contains(reading.word(phrase.from() - i).lower()));
    }
    bag.of("");
  }

  private void time(SignBag bag, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    bag.of("time");
    bag.is("place", time.place());
    bag.flag("span", time.span());
    bag.flag("when", time.when());
    bag.is("first", closed(reading.word(time.from())));
    bag.is("before", closed(reading.word(time.from() - 1)));
    bag.is("behind", closed(reading.word(time.to())));
    bag.flag("ends", time.to() >= reading.words().size() - 1);
    bag.flag("opens", time.from() <= 1);
    bag.put("words", time.to() - time.from());
    PartialDate date = time.date();
    if (date != null) {
      bag.is("known to", date.day() > 0 ? "day" : date.month() > 0 ? "month" : "year");
      if (today != null) {
        bag.put("years back", Math.max(0, today.getYear() - date.year()));
        bag.flag("ahead", ahead(date, today));
        bag.flag(
            "this month", date.year() == today.getYear() && date.month() == today.getMonthValue());
      }
    }
    bag.of("");
  }

  private static boolean ahead(PartialDate date, LocalDate today) {
    return date.year() > today.getYear()
        || (date.year() == today.getYear() && date.month() > today.getMonthValue());
  }

  private void verb(SignBag bag, String whose, @Nullable VerbGroup verb) {
    SentenceReading reading = sentence.reading();
    bag.of(whose + " verb");
    bag.flag("none", verb == null);
    if (verb != null) {
      GrammarWord main = reading.word(verb.main());
      bag.is("form", verb.form());
      bag.is("mood", verb.modality());
      bag.is("tag", reading.word(verb.from()).tag());
      bag.flag("passive", verb.passive());
      bag.flag("tells", FigureActions.tells(reading, verb));
      bag.flag("level", LEVELS.contains(main.lemma()));
      bag.flag("change", CHANGES.contains(main.lemma()));
      bag.flag("putting", PUTTING.contains(main.lemma()));
      bag.flag("be", main.lemma().equals("be"));
      bag.flag("relative", reading.relative(reading.before(verb.from())));
      bag.is("joint", closed(reading.word(reading.before(verb.from()))));
    }
    bag.of("");
  }

  /// What stands between figure and time.
  private void between(SignBag bag, FoundQuantity figure, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    int word = sentence.word(figure);
    boolean behind = time.from() > word;
    int from = behind ? sentence.end(figure) : time.to();
    int to = Math.min(behind ? time.from() : word, from + FAR);
    bag.of(behind ? "on" : "back");
    bag.flag("so", true);
    bag.put("words", Math.max(0, to - from));
    bag.flag("inside", to < from);
    int commas = 0;
    int figures = 0;
    for (int i = from; i < to; i++) {
      GrammarWord each = reading.word(i);
      commas += each.tag() == PartOfSpeech.COMMA ? 1 : 0;
      figures += each.figure() ? 1 : 0;
      bag.flag("colon", each.is(";") || each.is(":"));
      bag.flag("quote", each.tag() == PartOfSpeech.QUOTE);
      bag.flag("bracket", each.tag() == PartOfSpeech.BRACKET);
      bag.flag("that", each.is("that") && reading.subordinator(i));
      bag.flag("and", each.tag() == PartOfSpeech.CONJUNCTION);
      bag.flag("contrast", each.is("but") || each.is("while") || each.is("although"));
      bag.flag("relative", reading.relative(i));
      bag.flag("subordinator", reading.subordinator(i));
      bag.flag("compared", PARTING.contains(each.lower()));
      bag.flag("from", each.is("from"));
    }
    List<VerbGroup> verbs = reading.groups(from, to);
    bag.put("verbs", verbs.size());
    bag.put(
        "finite", (double) verbs.stream().filter(v -> v.form() == VerbGroup.Form.FINITE).count());
    bag.put("told", (double) verbs.stream().filter(v -> FigureActions.tells(reading, v)).count());
    bag.put("commas", commas);
    bag.put("figures", figures);
    bag.put("phrases", reading.phrases(from, to).size());
    bag.of("");
  }

  /// A word of a closed class as it is, of others what sort of word it is.
  private static String closed(GrammarWord word) {
    return switch (word.tag()) {
      case PREPOSITION, TO, CONJUNCTION, DETERMINER, MODAL, PARTICLE, COMMA, STOP, COLON ->
          word.lower();
      default -> word.time() ? "time" : word.tag().name();
    };
  }
}
