// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.trees.SignBag;

/// Tells of a noun phrase what speaks for and against its naming whoever gives a figure; of the
/// rules' answer it knows nothing.
final class NomineeSigns {
  private static final int FAR = 60;

  private final AgentNouns nouns = new AgentNouns();
  private final CueLexicon cues = new CueLexicon();

  void add(SignBag bag, SourceNominee nominee, FigureAnswer answer) {
    Sentence sentence = answer.sentence();
    int apart = nominee.sentence() - sentence.index();
    bag.is("apart", apart);
    Sentence own = answer.text().sentences().get(nominee.sentence());
    bag.flag("other paragraph", own.paragraph() != sentence.paragraph());
    bag.is("paragraph", sentence.kind());
    bag.flag("figure quoted", answer.sources().attributions().inQuotation(answer.figure()));
    bag.flag("quoted", answer.sources().attributions().inQuotation(nominee.span()));
    words(bag, nominee);
    int verb = verb(bag, nominee, apart);
    if (apart == 0) {
      here(bag, nominee, answer, verb);
    }
    figure(bag, answer);
  }

  private void words(SignBag bag, SourceNominee nominee) {
    SentenceReading reading = nominee.reading();
    GrammarPhrase phrase = nominee.phrase();
    GrammarWord head = reading.word(phrase.head());
    bag.is("head tag", head.tag());
    bag.is("agent", String.valueOf(nouns.of(head.lower())));
    bag.flag("pronoun " + head.lower(), head.tag() == PartOfSpeech.PRONOUN);
    bag.is("first", reading.word(phrase.from()).tag());
    bag.flag("the", reading.word(phrase.from()).is("the"));
    bag.put("length", phrase.to() - phrase.from());
    bag.put("at", phrase.from());
    bag.put("to end", reading.words().size() - phrase.to());
    int names = 0;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      names += reading.word(i).tag().proper() ? 1 : 0;
      bag.flag("has figure", reading.word(i).figure());
      bag.flag(
          "acronym",
          reading.word(i).text().length() > 1
              && reading.word(i).text().equals(reading.word(i).text().toUpperCase(Locale.ROOT)));
    }
    bag.put("names", names);
    for (int i = 1; i <= 3; i++) {
      bag.is("before " + i, reading.word(phrase.from() - i).lower());
      bag.is("behind " + i, reading.word(phrase.to() + i - 1).lower());
    }
    bag.is("tag before", reading.word(phrase.from() - 1).tag());
    bag.is("tag behind", reading.word(phrase.to()).tag());
    bag.is(
        "preposition",
        reading.preposition(phrase) < 0
            ? "none"
            : reading.word(reading.preposition(phrase)).lower());
    bag.is("cue before", cue(reading, phrase.from() - 1));
    bag.is("cue before that", cue(reading, phrase.from() - 2));
    bag.is("cue behind", cue(reading, phrase.to()));
    bag.is("cue behind that", cue(reading, phrase.to() + 1));
  }

  private String cue(SentenceReading reading, int i) {
    Cue cue = cues.of(reading.word(i).lower());
    return cue == null ? "nothing" : cue.kind().name();
  }

  /// The verb that is told of it; returns its place, or -1.
  private int verb(SignBag bag, SourceNominee nominee, int apart) {
    SentenceReading reading = nominee.reading();
    GrammarPhrase phrase = nominee.phrase();
    VerbGroup group = reading.governor(phrase);
    boolean subject = group != null && reading.subjectOf(phrase, group);
    if (!subject) {
      VerbGroup before = reading.group(phrase.from() - 1);
      boolean inverted = before != null && !cue(reading, before.main()).equals("nothing");
      bag.flag("behind a cue", inverted);
      group = inverted ? before : null;
    }
    bag.flag("subject", subject);
    if (group == null) {
      return -1;
    }
    String kind = cue(reading, group.main());
    bag.is("verb", reading.word(group.main()).lemma());
    bag.is("verb kind", kind);
    bag.is("verb kind apart", kind + apart);
    bag.is("verb form", group.form());
    bag.is("verb mood", group.modality());
    bag.flag("verb negated", group.negated());
    bag.flag("verb passive", group.passive());
    bag.is("behind verb", reading.word(group.to()).tag());
    bag.is("word behind verb", reading.word(group.to()).lower());
    bag.flag("verb ends", group.to() >= reading.words().size() - 2);
    return group.main();
  }

  /// How it lies to a figure of its own sentence.
  private void here(SignBag bag, SourceNominee nominee, FigureAnswer answer, int verb) {
    SentenceReading reading = nominee.reading();
    int figure = reading.wordAt(answer.found().number().start());
    int head = nominee.phrase().head();
    bag.flag("it is behind", head > figure);
    bag.put("words to it", Math.abs(head - figure));
    int from = Math.min(head, figure) + 1;
    int to = Math.min(Math.max(head, figure), from + FAR);
    int commas = 0;
    for (int i = from; i < to; i++) {
      GrammarWord word = reading.word(i);
      commas += word.is(",") ? 1 : 0;
      bag.flag("semicolon", word.is(";") || word.is(":"));
      bag.flag("quote", "\"“”".contains(word.text()));
      bag.flag("that", word.is("that"));
      bag.flag("and", word.is("and"));
      bag.flag("contrast", word.is("but") || word.is("while") || word.is("although"));
      bag.flag("relative", reading.relative(i));
      bag.flag("dash", "—–()".contains(word.text()));
    }
    List<VerbGroup> verbs = reading.groups(from, to);
    bag.put("verbs", verbs.size());
    bag.put(
        "finite verbs",
        (double) verbs.stream().filter(v -> v.form() == VerbGroup.Form.FINITE).count());
    bag.put(
        "cues",
        (double) verbs.stream().filter(v -> !cue(reading, v.main()).equals("nothing")).count());
    bag.put("commas", commas);
    bag.put("phrases", reading.phrases(from, to).size());
    if (verb >= 0) {
      bag.put("words to verb", Math.abs(verb - figure));
      bag.flag("verb between", verb > Math.min(head, figure) && verb < Math.max(head, figure));
      GrammarPhrase phrase = reading.phrase(figure);
      VerbGroup own = phrase == null ? null : reading.governor(phrase);
      bag.flag("one verb", own != null && own.covers(verb));
    }
  }

  private void figure(SignBag bag, FigureAnswer answer) {
    SentenceReading reading = answer.reading();
    int figure = reading.wordAt(answer.found().number().start());
    bag.is("unit", answer.quantity().unit().kind());
    bag.is("bound", answer.quantity().bound());
    bag.put("sentence words", reading.words().size());
    bag.put("figure at", figure);
    int said = 0;
    for (VerbGroup group : reading.groups()) {
      said += cue(reading, group.main()).equals("nothing") ? 0 : 1;
    }
    bag.put("cues here", said);
    bag.is("opens", reading.word(0).lower());
  }
}
