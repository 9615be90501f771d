// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.List;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.trees.SignBag;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;

/// Tells of the source that the rules give: what sort of words they are, how it lies to the figure,
/// what stands between, who else is named, and what grammar says of it.
final class SourceDoubtSigns {
  /// What the names of these signs begin with.
  static final String SOURCE = "source";

  private static final int WINDOW = 60;

  private SourceDoubtSigns() {}

  static void add(SignBag bag, FigureAnswer answer) {
    bag.of(SOURCE);
    chain(bag, answer.chain());
    bag.is("nature", answer.found().nature());
    bag.is("unit", answer.quantity().unit().kind());
    bag.is("bound", answer.quantity().bound());
    ChainLink speaker = answer.speaker();
    Attribution given = answer.given();
    bag.flag("no source", speaker == null);
    if (speaker == null) {
      return;
    }
    bag.is("basis", speaker.basis());
    bag.is("agent", speaker.agent().kind());
    if (speaker.mention() != null) {
      mention(bag, answer, speaker.mention(), speaker.agent());
    }
    if (given == null) {
      bag.flag("only likely", true);
      return;
    }
    bag.flag("taken on", answer.sources().attributions().inferred(answer.figure()));
    bag.flag(
        "speaker is given",
        speaker.mention() != null && given.source().overlaps(speaker.mention()));
    bag.is("finder", given.finder());
    bag.is("kind", given.kind());
    bag.flag("covers", given.covers(answer.figure()));
    rivals(bag, answer, given);
    if (given.sentence().equals(answer.sentence())) {
      between(bag, answer, given);
      grammar(bag, answer, given);
    }
  }

  private static void chain(SignBag bag, AttributionChain chain) {
    bag.put("links", chain.links().size());
    for (ChainLink link : chain.links()) {
      bag.flag("inferred", link.basis() == Basis.INFERRED);
    }
  }

  private static void mention(SignBag bag, FigureAnswer answer, TextSpan mention, Agent agent) {
    Sentence sentence = answer.text().sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    int to = sentence.tokenBehind(mention);
    bag.put("mention words", to - from);
    bag.put("name words", agent.name().split(" ", -1).length);
    String words = answer.text().words(mention);
    bag.flag("name is mention", words.equalsIgnoreCase(agent.name()));
    int capitals = 0;
    for (int i = from; i < to; i++) {
      capitals += tokens.get(i).capitalised() ? 1 : 0;
      bag.flag("mention has number", tokens.get(i).kind() == Token.Kind.NUMBER);
      bag.flag("mention has sign", tokens.get(i).kind() == Token.Kind.SIGN);
    }
    bag.flag("mention plain", capitals == 0);
    int apart = answer.found().sentence() - sentence.index();
    bag.put("sentences apart", Math.abs(apart));
    bag.flag("mention later", apart < 0);
    bag.put("paragraphs apart", Math.abs(answer.sentence().paragraph() - sentence.paragraph()));
  }

  private static void rivals(SignBag bag, FigureAnswer answer, Attribution given) {
    int here = 0;
    int covering = 0;
    int nearer = 0;
    int at = answer.figure().start();
    int own = Math.abs(given.cue().start() - at);
    for (Attribution other : answer.sources().attributions().in(answer.sentence())) {
      if (!other.source().equals(given.source())) {
        here++;
        covering += other.covers(answer.figure()) ? 1 : 0;
        nearer += Math.abs(other.cue().start() - at) < own ? 1 : 0;
      }
    }
    bag.put("others here", here);
    bag.put("others of it", covering);
    bag.put("others nearer", nearer);
    int index = answer.found().sentence();
    if (index > 0) {
      Sentence before = answer.text().sentences().get(index - 1);
      bag.put("others before", answer.sources().attributions().in(before).size());
    }
  }

  /// What stands between the figure and the words that give it.
  private static void between(SignBag bag, FigureAnswer answer, Attribution given) {
    List<Token> tokens = answer.sentence().tokens();
    int figure = answer.sentence().tokenAt(answer.figure().start());
    int cue = answer.sentence().tokenAt(given.cue().start());
    int from = Math.min(figure, cue);
    int to = Math.min(Math.max(figure, cue), from + WINDOW);
    int commas = 0;
    int numbers = 0;
    int capitals = 0;
    for (int i = from + 1; i < to; i++) {
      Token token = tokens.get(i);
      commas += token.is(",") ? 1 : 0;
      numbers += token.kind() == Token.Kind.NUMBER ? 1 : 0;
      capitals += token.capitalised() ? 1 : 0;
      bag.flag("semicolon between", token.is(";"));
      bag.flag("colon between", token.is(":"));
      bag.flag("quote between", "\"“”‘".contains(token.text()));
      bag.flag("bracket between", "()—–".contains(token.text()));
      bag.flag("that between", token.is("that"));
      bag.flag("and between", token.is("and"));
      bag.flag("contrast between", token.is("but") || token.is("while") || token.is("whereas"));
      bag.flag("time between", token.is("after") || token.is("when") || token.is("since"));
      bag.flag("which between", token.is("which") || token.is("who"));
    }
    bag.put("commas between", commas);
    bag.put("numbers between", numbers);
    bag.put("capitals between", capitals);
  }

  /// What grammar says of the words that give the figure.
  private static void grammar(SignBag bag, FigureAnswer answer, Attribution given) {
    SentenceReading reading = answer.reading();
    int cue = reading.wordAt(given.cue().start());
    int figure = reading.wordAt(answer.found().number().start());
    VerbGroup group = reading.group(cue);
    bag.flag("cue no verb", group == null);
    int verbs = 0;
    int clauses = 0;
    for (int i = Math.min(cue, figure) + 1;
        i < Math.min(Math.max(cue, figure), cue + WINDOW);
        i++) {
      VerbGroup between = reading.group(i);
      verbs += between != null && between.from() == i ? 1 : 0;
      clauses += reading.relative(i) ? 1 : 0;
    }
    bag.put("verbs between", verbs);
    bag.put("relatives between", clauses);
    GrammarPhrase phrase = reading.phrase(figure);
    if (group == null) {
      return;
    }
    bag.is("cue form", group.form());
    bag.is("cue mood", group.modality());
    bag.flag("cue negated", group.negated());
    bag.flag("cue passive", group.passive());
    GrammarPhrase subject = reading.subject(group);
    bag.flag("subject agrees", subject != null && spans(reading, subject).overlaps(given.source()));
    bag.flag(
        "subject differs", subject != null && !spans(reading, subject).overlaps(given.source()));
    bag.flag("subject unknown", subject == null);
    bag.flag("subject is figure", subject != null && subject.covers(figure));
    bag.flag("object is figure", phrase != null && phrase.equals(reading.object(group)));
    if (phrase != null) {
      VerbGroup governor = reading.governor(phrase);
      bag.flag("cue governs", group.equals(governor));
    }
  }

  private static TextSpan spans(SentenceReading reading, GrammarPhrase phrase) {
    return new TextSpan(
        reading.word(phrase.from()).span().start(), reading.word(phrase.to() - 1).span().end());
  }
}
