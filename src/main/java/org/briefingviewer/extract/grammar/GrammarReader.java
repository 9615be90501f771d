// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;

/// Reads the grammar of a sentence. Its weights, learnt from a treebank by `GrammarTraining`, are
/// loaded when the first sentence is read. Safe to use from several threads at once.
public final class GrammarReader {
  static final String WEIGHTS = "/org/briefingviewer/extract/grammar.weights";

  private final Tagger tagger;
  private final Lemmatizer lemmas;

  GrammarReader(Tagger tagger, Lemmatizer lemmas) {
    this.tagger = tagger;
    this.lemmas = lemmas;
  }

  /// Loads the weights when the first sentence is read.
  private static final class Own {
    static final GrammarReader READER = load();
  }

  /// Returns the program's own grammar.
  public static GrammarReader own() {
    return Own.READER;
  }

  private static GrammarReader load() {
    try (InputStream packed = GrammarReader.class.getResourceAsStream(WEIGHTS)) {
      if (packed == null) {
        throw new IllegalStateException(WEIGHTS + " is missing from the program");
      }
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed), 1 << 16));
      Lemmatizer lemmas = new Lemmatizer();
      ClosedWords closed = ClosedWords.read(in);
      return new GrammarReader(new Tagger(TagWeights.read(in), closed, lemmas), lemmas);
    } catch (IOException e) {
      throw new UncheckedIOException(WEIGHTS, e);
    }
  }

  /// Reads a sentence.
  ///
  /// @param figures the places of its figures, in text order, each with the signs that belong to it
  ///   but without a word of unit; each becomes one word
  /// @param counted where the nouns end that figures count
  public SentenceReading read(
      String text, Sentence sentence, List<TextSpan> figures, Set<Integer> counted) {
    return read(text, sentence, figures, counted, List.of());
  }

  /// Reads a sentence without some of its words.
  ///
  /// @param asides the places of words that its grammar has nothing to do with, as of an amount
  ///   that stands once more in brackets
  public SentenceReading read(
      String text,
      Sentence sentence,
      List<TextSpan> figures,
      Set<Integer> counted,
      List<TextSpan> asides) {
    return read(PieceCutter.pieces(text, sentence, figures, counted, asides));
  }

  /// Returns the past participle of a verb, in lower case: "drawn" of "draws".
  public String participle(GrammarWord verb) {
    return lemmas.participle(verb);
  }

  /// "January-April"
  private boolean months(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 2
        && lemmas.time(lower.substring(0, hyphen))
        && lemmas.time(lower.substring(hyphen + 1));
  }

  /// "mid-2024"
  private static boolean partOfYear(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 2
        && lower.length() == hyphen + 5
        && Character.isDigit(lower.charAt(hyphen + 4));
  }

  /// "denied claims that", "dismissed as false reports of": a noun, and the verb of its sentence.
  private void readDenied(List<WordPiece> pieces, PartOfSpeech[] tags) {
    for (int i = 1; i < tags.length; i++) {
      int verb = i > 2 && pieces.get(i - 2).lower().equals("as") ? i - 3 : i - 1;
      if (lemmas.denied(pieces.get(verb).lower(), pieces.get(i).lower())) {
        tags[i] = PartOfSpeech.NOUN_PLURAL;
        int before = verb - 1;
        while (before > 0 && tags[before].adverb()) {
          before--;
        }
        if (before >= 0 && tags[before].noun() && tags[verb] == PartOfSpeech.VERB_PARTICIPLE) {
          tags[verb] = PartOfSpeech.VERB_PAST;
        }
      }
    }
  }

  /// "a figure that the owner disputes", "a figure the owner disputes": the verb of a clause that
  /// has no other.
  private void readDenying(List<WordPiece> pieces, PartOfSpeech[] tags) {
    for (int i = 2; i < tags.length; i++) {
      boolean ends = i + 1 == tags.length || tags[i + 1].sign();
      boolean noun = tags[i] == PartOfSpeech.NOUN_PLURAL && tags[i - 1].noun();
      if (noun && ends && lemmas.denies(pieces.get(i).lower()) && inClause(pieces, tags, i)) {
        tags[i] = PartOfSpeech.VERB_PRESENT_S;
      }
    }
  }

  /// Tells whether a relative clause opens before word `end` that has no verb up to there: not
  /// "said that trade disputes, strikes and fires".
  private boolean inClause(List<WordPiece> pieces, PartOfSpeech[] tags, int end) {
    for (int i = end - 1; i > 0 && i > end - CLAUSE && !tags[i].sign(); i--) {
      String lower = pieces.get(i).lower();
      boolean noun = tags[i - 1].common() && !lemmas.time(pieces.get(i - 1).lower());
      boolean opens = tags[i] == PartOfSpeech.DETERMINER || lower.equals("that");
      if ((noun && opens) || lower.equals("which")) {
        return true;
      }
      if (tags[i].verb()) {
        return false;
      }
    }
    return false;
  }

  /// So many words at most the subject of such a clause has.
  private static final int CLAUSE = 9;

  SentenceReading read(List<WordPiece> pieces) {
    PartOfSpeech[] tags = tagger.tags(pieces);
    readDenied(pieces, tags);
    readDenying(pieces, tags);
    List<GrammarWord> words = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      WordPiece piece = pieces.get(i);
      PartOfSpeech tag = lemmas.anybody(piece.lower()) ? PartOfSpeech.PRONOUN : tags[i];
      String lemma = lemmas.of(piece.lower(), tag);
      boolean year = piece.form().equals("<year>") || partOfYear(piece.lower());
      boolean time = year || months(piece.lower()) || (tag.noun() && lemmas.time(lemma));
      words.add(
          new GrammarWord(
              piece.span(), piece.text(), piece.lower(), tag, lemma, piece.figure(), time));
    }
    return new SentenceReading(words);
  }
}
