// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.ParagraphKind;

/// Tells whether a sentence that names nobody goes on with the figures that one before it gives to
/// somebody, so that they are his as well: a logistic regression over what can be told of both,
/// whose weights, in `continuation-signs.tsv`, were fitted by `ContinuationWeighing` to marked
/// texts.
public final class SentenceContinuation {
  /// A longer sentence, in letters, is no person's; it bounds the time that an endless line takes.
  private static final int LONGEST = 1000;

  private static final String LEAST = "LEAST";

  private static final int SHORT = 9;
  private static final int LONG = 26;

  /// A word of fewer letters tells no matter.
  private static final int WORD = 4;

  /// Words that are alike so far are one: "exported", "exports".
  private static final int STEM = 5;

  private static final int MOST = 3;

  /// So near a word stands beside a figure.
  private static final int NEAR = 4;

  private final FunctionWords grammar;
  private final CueLexicon cues;
  private final Map<String, Double> weights = new HashMap<>();

  /// Reads the program's own weights, a row for each sign and one for the sum that is enough.
  ///
  /// @param grammar the words of grammar
  /// @param cues the words that give something to somebody
  public SentenceContinuation(FunctionWords grammar, CueLexicon cues) {
    this.grammar = grammar;
    this.cues = cues;
    for (List<String> row : WordList.read("extract/continuation-signs.tsv").rows()) {
      weights.put(row.getFirst(), Double.valueOf(row.get(1)));
    }
  }

  /// Tells whether `sentence` goes on with what `last` gives to somebody.
  ///
  /// @param others how many others give something to somebody in the sentence of `last`
  boolean goesOn(AnalysedText text, Sentence sentence, Attribution last, int others) {
    if (sentence.span().length() > LONGEST || last.sentence().span().length() > LONGEST) {
      return false;
    }
    double sum =
        signs(text, sentence, last, others).stream()
            .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
            .sum();
    return sum >= weights.getOrDefault(LEAST, Double.MAX_VALUE);
  }

  /// Returns what can be told of both sentences, each sign a few words.
  ///
  /// @param last what gives figures to somebody in a sentence before
  /// @param others how many more do so in that sentence
  public Set<String> signs(AnalysedText text, Sentence sentence, Attribution last, int others) {
    Set<String> signs = new TreeSet<>();
    Sentence before = last.sentence();
    SentenceReading here = read(text, sentence);
    SentenceReading there = read(text, before);
    given(signs, text, last, others, there);
    signs.add("apart " + Math.min(MOST, sentence.index() - before.index()));
    opens(signs, here);
    verb(signs, here, there);
    matter(signs, here, there);
    whole(signs, sentence, here);
    return signs;
  }

  private static SentenceReading read(AnalysedText text, Sentence sentence) {
    return GrammarReader.own().read(text.text(), sentence, List.of(), Set.of());
  }

  /// Who gives the figures before, and how.
  private void given(
      Set<String> signs, AnalysedText text, Attribution last, int others, SentenceReading there) {
    Sentence before = last.sentence();
    signs.add("kind " + last.kind());
    if (last.quoted()) {
      signs.add("quoted");
    }
    if (others > 0) {
      signs.add("several give");
    }
    boolean closing = last.cue().start() > last.content().start();
    signs.add(closing ? "cue behind" : "cue before");
    int end = Math.max(last.content().end(), Math.max(last.cue().end(), last.source().end()));
    int left = before.tokens().size() - before.tokenAt(end);
    signs.add(left <= 2 ? "closes" : left <= 14 ? "nearly closes" : "does not close");
    List<Token> tokens = before.tokens();
    int from = before.tokenAt(last.source().start());
    int to = before.tokenBehind(last.source());
    if (to - from == 1 && grammar.is(tokens.get(from), WordClass.PRONOUN)) {
      signs.add("source is pronoun");
    }
    GrammarWord head = there.word(Math.max(0, there.wordAt(last.source().end() - 1)));
    signs.add("source " + head.tag());
    signs.add("source ends " + stem(head.lower()));
    int figures = 0;
    for (Token token : tokens) {
      figures += figure(token) && last.content().contains(token.span()) ? 1 : 0;
    }
    signs.add("figures before " + Math.min(MOST, figures));
    signs.add("cue " + text.words(last.cue()).toLowerCase(Locale.ROOT));
  }

  private boolean figure(Token token) {
    return token.kind() == Token.Kind.NUMBER || grammar.is(token, WordClass.NUMERAL);
  }

  /// With what the sentence begins.
  private static void opens(Set<String> signs, SentenceReading here) {
    GrammarWord first = here.word(0);
    signs.add("opens " + first.tag());
    if (!first.tag().proper() && !first.tag().noun()) {
      signs.add("opens with " + first.lower());
    }
    signs.add("then " + here.word(1).tag());
    if (first.time() || here.word(1).time()) {
      signs.add("opens with a time");
    }
  }

  /// What its first finite verb says, and of whom.
  private static void verb(Set<String> signs, SentenceReading here, SentenceReading there) {
    VerbGroup group =
        here.groups().stream()
            .filter(each -> each.form() == VerbGroup.Form.FINITE)
            .findFirst()
            .orElse(null);
    if (group == null) {
      signs.add("no verb");
      return;
    }
    GrammarWord main = here.word(group.main());
    signs.add("verb " + main.tag());
    signs.add("verb is " + main.lemma());
    if (there.words().stream().anyMatch(word -> word.lemma().equals(main.lemma()))) {
      signs.add("verb is known");
    }
    signs.add("mood " + group.modality());
    if (group.passive()) {
      signs.add("passive");
    }
    if (group.to() - group.from() > 1) {
      signs.add("verb with " + here.word(group.from()).lower());
    }
    GrammarPhrase subject = here.subject(group);
    if (subject == null) {
      signs.add("no subject");
      return;
    }
    GrammarWord head = here.word(subject.head());
    signs.add("subject " + head.tag());
    if (head.figure()
        || here.words().subList(subject.from(), subject.to()).stream()
            .anyMatch(GrammarWord::figure)) {
      signs.add("subject is figure");
    }
    GrammarWord opening = here.word(subject.from());
    if (opening.tag() == PartOfSpeech.DETERMINER || opening.tag() == PartOfSpeech.OWNER) {
      signs.add("subject with " + opening.lower());
    }
    boolean known =
        there.words().stream().anyMatch(word -> stem(word.lower()).equals(stem(head.lower())));
    if (head.tag().noun() || head.tag().proper()) {
      signs.add(known ? "subject is known" : "subject is new");
    }
  }

  /// What both speak of.
  private void matter(Set<String> signs, SentenceReading here, SentenceReading there) {
    Set<String> told = stems(there.words());
    Set<String> own = stems(here.words());
    int size = own.size();
    own.retainAll(told);
    signs.add("words shared " + Math.min(MOST, own.size()));
    signs.add(size <= own.size() * 2 ? "half is known" : "most is new");
    Set<String> beside = besideFigures(here);
    beside.retainAll(besideFigures(there));
    signs.add("beside figures shared " + Math.min(2, beside.size()));
    Set<String> names = names(here);
    int all = names.size();
    names.removeAll(names(there));
    signs.add("new names " + Math.min(MOST, names.size()));
    if (all > names.size()) {
      signs.add("known name");
    }
    Set<String> units = units(here);
    units.retainAll(units(there));
    if (!units.isEmpty()) {
      signs.add("same unit");
    }
  }

  /// The words that stand near its figures.
  private Set<String> besideFigures(SentenceReading reading) {
    List<GrammarWord> words = reading.words();
    Set<String> beside = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (number(words.get(i))) {
        beside.addAll(
            stems(words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR))));
      }
    }
    return beside;
  }

  private Set<String> stems(List<GrammarWord> words) {
    return words.stream()
        .filter(word -> word.lower().length() >= WORD && !word.time() && !word.figure())
        .filter(
            word -> word.tag().noun() || word.tag().verb() || word.tag() == PartOfSpeech.ADJECTIVE)
        .filter(word -> cues.of(word.lower()) == null)
        .map(word -> stem(word.lower()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> names(SentenceReading reading) {
    return reading.words().stream()
        .filter(word -> word.tag().proper() && !word.time())
        .map(GrammarWord::lower)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean number(GrammarWord word) {
    return !word.lower().isEmpty()
        && !word.time()
        && (Character.isDigit(word.lower().charAt(0)) || word.tag() == PartOfSpeech.NUMBER);
  }

  /// What stands behind or before its numbers.
  private static Set<String> units(SentenceReading reading) {
    Set<String> units = new HashSet<>();
    for (int i = 0; i < reading.words().size(); i++) {
      if (number(reading.word(i))) {
        GrammarWord next = reading.word(i + 1);
        if (next.tag().noun()) {
          units.add(stem(next.lower()));
        }
        String text = reading.word(i).text();
        for (String sign : List.of("%", "$", "€", "£")) {
          if (text.contains(sign) || next.is(sign) || reading.word(i - 1).is(sign)) {
            units.add(sign);
          }
        }
      }
    }
    return units;
  }

  private void whole(Set<String> signs, Sentence sentence, SentenceReading here) {
    int size = sentence.tokens().size();
    signs.add(size <= SHORT ? "short" : size >= LONG ? "long" : "middling");
    int figures = 0;
    for (Token token : sentence.tokens()) {
      figures += figure(token) ? 1 : 0;
      if (FunctionWords.quote(token)) {
        signs.add("quotation");
      }
      if (FunctionWords.contrasts(token.lower())) {
        signs.add("contrast");
      }
    }
    signs.add("figures " + Math.min(MOST, figures));
    for (GrammarWord word : here.words()) {
      if (word.tag() == PartOfSpeech.PRONOUN || word.tag() == PartOfSpeech.OWNER) {
        signs.add("says " + word.lower());
      }
    }
    if (sentence.kind() != ParagraphKind.BODY) {
      signs.add("no running text");
    }
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
