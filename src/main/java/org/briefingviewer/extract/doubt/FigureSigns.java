// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.trees.SignBag;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;

/// Tells of what the rules say that a figure counts, for when it holds, how it is bounded, and of
/// the figure itself: the words of the answer, what stands around it, and what grammar says of it.
final class FigureSigns {
  private static final int AROUND = 3;
  private static final int WINDOW = 60;

  private FigureSigns() {}

  static void add(SignBag bag, FigureAnswer answer) {
    bag.of("figure");
    figure(bag, answer);
    around(bag, answer);
    grammar(bag, answer);
    bound(bag, answer);
    if (answer.quantity().scope() != null) {
      scope(bag, answer, answer.quantity().scope());
    }
    if (answer.quantity().asOf() != null) {
      asOf(bag, answer, answer.quantity().asOf());
    }
  }

  private static void figure(SignBag bag, FigureAnswer answer) {
    Quantity quantity = answer.quantity();
    bag.is("nature", answer.found().nature());
    bag.is("unit", quantity.unit().kind());
    bag.is("unit name", quantity.unit().code());
    bag.is("direction", quantity.direction());
    bag.is("head", answer.found().head());
    bag.flag("two ends", quantity.value().twoEnded());
    bag.flag("has scope", quantity.scope() != null);
    bag.flag("has day", quantity.asOf() != null);
    bag.flag("likelihood", quantity.likelihood() != null);
    bag.put("figure words", quantity.asWritten().split(" ", -1).length);
    bag.flag("in words", Character.isLetter(quantity.asWritten().codePointAt(0)));
    bag.flag("part", answer.found().links().subsetOf() >= 0);
  }

  private static void around(SignBag bag, FigureAnswer answer) {
    Sentence sentence = answer.sentence();
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(answer.figure().start());
    int to = sentence.tokenBehind(answer.figure());
    int numbers = 0;
    for (int i = Math.max(0, from - WINDOW); i < Math.min(tokens.size(), from + WINDOW); i++) {
      numbers += tokens.get(i).kind() == Token.Kind.NUMBER ? 1 : 0;
    }
    bag.put("numbers around", numbers);
    for (int i = 1; i <= AROUND; i++) {
      bag.is("word before " + i, Token.word(tokens, from - i));
      bag.is("word behind " + i, Token.word(tokens, to + i - 1));
      bag.is("near", Token.word(tokens, from - i));
    }
    bag.put("sentence words", tokens.size());
    bag.is("paragraph", sentence.kind());
    bag.flag("asks", sentence.asks());
    bag.put("figure at", from);
    bag.put("figure from end", tokens.size() - to);
  }

  private static void grammar(SignBag bag, FigureAnswer answer) {
    SentenceReading reading = answer.reading();
    int word = reading.wordAt(answer.found().number().start());
    GrammarPhrase phrase = reading.phrase(word);
    bag.flag("no phrase", phrase == null);
    if (phrase == null) {
      return;
    }
    bag.put("phrase words", phrase.to() - phrase.from());
    bag.flag("figure is head", phrase.head() == word);
    int preposition = reading.preposition(phrase);
    bag.is("preposition", preposition < 0 ? "none" : reading.word(preposition).lower());
    VerbGroup verb = reading.governor(phrase);
    bag.flag("no verb", verb == null);
    if (verb == null) {
      return;
    }
    bag.is("verb", reading.word(verb.main()).lemma());
    bag.is("verb tag", reading.word(verb.main()).tag());
    bag.is("verb form", verb.form());
    bag.is("verb mood", verb.modality());
    bag.flag("verb negated", verb.negated());
    bag.flag("verb passive", verb.passive());
    bag.flag("is subject", reading.subjectOf(phrase, verb));
    bag.flag("is object", phrase.equals(reading.object(verb)));
    bag.flag("verb behind", verb.from() > word);
    bag.put("words to verb", Math.abs(verb.main() - word));
    GrammarPhrase subject = reading.subject(verb);
    bag.flag("verb without subject", subject == null);
    bag.is("subject", subject == null ? "none" : reading.word(subject.head()).tag());
  }

  private static void bound(SignBag bag, FigureAnswer answer) {
    Quantity quantity = answer.quantity();
    bag.is("bound", quantity.bound());
    bag.put("hedges", quantity.hedges().size());
    int start = answer.figure().start();
    int far = 0;
    for (HedgeCue cue : quantity.hedges()) {
      bag.is("hedge", cue.kind());
      int distance =
          cue.span().end() <= start
              ? start - cue.span().end()
              : cue.span().start() - answer.figure().end();
      far = Math.max(far, distance);
      bag.flag("hedge behind", cue.span().start() > start);
      bag.flag("hedge elsewhere", !answer.sentence().span().contains(cue.span()));
      bag.put("hedge words", cue.words().split(" ", -1).length);
    }
    bag.put("hedge far", far / 5.0);
  }

  private static void scope(SignBag bag, FigureAnswer answer, String scope) {
    String[] words = scope.split(" ", -1);
    bag.put("scope words", words.length);
    bag.is("scope from", words[0]);
    bag.is("scope to", words[words.length - 1]);
    bag.flag("scope comma", scope.contains(","));
    Sentence sentence = answer.sentence();
    int start = answer.text().words(sentence.span()).indexOf(scope) + sentence.span().start();
    bag.flag("scope composed", start < sentence.span().start());
    if (start < sentence.span().start()) {
      return;
    }
    SentenceReading reading = answer.reading();
    int figure = reading.wordAt(answer.found().number().start());
    int from = reading.wordAt(start);
    int to = reading.wordAt(start + scope.length() - 1) + 1;
    bag.flag("scope before", from < figure);
    bag.put("words to scope", from < figure ? figure - to : from - figure);
    int names = 0;
    for (int i = from; i < Math.min(to, from + WINDOW); i++) {
      GrammarWord word = reading.word(i);
      names += word.tag().proper() ? 1 : 0;
      bag.flag("scope has verb", word.tag().verb());
      bag.flag("scope has relative", reading.relative(i));
      bag.flag("scope has pronoun", word.tag() == PartOfSpeech.PRONOUN);
      bag.flag("scope has owner", word.tag() == PartOfSpeech.OWNER);
      bag.flag("scope has figure", word.figure());
      bag.flag("scope has time", word.time());
      bag.flag("scope has and", word.tag() == PartOfSpeech.CONJUNCTION);
      bag.flag("scope has preposition", i > from && reading.preposition(i));
    }
    bag.put("scope names", names);
    bag.flag("scope all names", names > 0 && names >= to - from - 1);
    bag.is("scope first", reading.word(from).tag());
    bag.is("scope last", reading.word(to - 1).tag());
    bag.is("behind scope", reading.word(to).tag());
    bag.is("before scope", reading.word(from - 1).tag());
  }

  private static void asOf(SignBag bag, FigureAnswer answer, PartialDate date) {
    bag.is("day known to", date.day() > 0 ? "day" : date.month() > 0 ? "month" : "year");
    LocalDate day = answer.text().article().publication().day();
    if (day != null) {
      bag.put("years back", Math.max(0, day.getYear() - date.year()));
      bag.flag("day ahead", date.year() > day.getYear());
      bag.flag("same month", date.year() == day.getYear() && date.month() == day.getMonthValue());
      bag.flag("same day", date.equals(PartialDate.of(day)));
    }
    SentenceReading reading = answer.reading();
    int figure = reading.wordAt(answer.found().number().start());
    String year = Integer.toString(date.year());
    int times = 0;
    int years = 0;
    int nearest = WINDOW;
    int written = WINDOW;
    int size = Math.min(reading.words().size(), figure + WINDOW);
    for (int i = Math.max(0, figure - WINDOW); i < size; i++) {
      GrammarWord word = reading.word(i);
      boolean four = word.text().length() == 4 && Character.isDigit(word.text().charAt(0));
      times += word.time() ? 1 : 0;
      years += four ? 1 : 0;
      int away = Math.abs(i - figure);
      if ((word.time() || four) && away < nearest) {
        nearest = away;
        bag.flag("day behind", i > figure);
        bag.is("before day", reading.word(i - 1).lower());
      }
      written = word.text().contains(year) ? Math.min(written, away) : written;
    }
    bag.put("times", times);
    bag.put("years", years);
    bag.put("words to day", nearest);
    bag.put("words to year", written);
    bag.flag("year written", written < WINDOW);
    bag.flag("no day here", nearest == WINDOW);
  }
}
