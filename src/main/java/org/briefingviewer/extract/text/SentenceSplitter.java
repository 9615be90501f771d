// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;

/// Cuts an article into sentences: at `.`, `!`, `?` (and what closes after them) before a space and
/// a beginning, but not after an abbreviation or an initial. Never across paragraphs.
public final class SentenceSplitter {

  private static final String CLOSERS = "\"'”’)]»";

  /// No sentence is longer, in UTF-16 code units: a text without ends of sentences is cut where a
  /// clause ends, so that the time to read it is linear in its length.
  private static final int LONGEST = 20_000;

  private final Set<String> abbreviations;

  /// Makes a splitter with the program's own list of abbreviations.
  public SentenceSplitter() {
    this.abbreviations = WordList.read("extract/abbreviations.tsv").words();
  }

  /// Analyses an article, in linear time.
  public AnalysedText analyse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      int start = paragraph.span().start();
      while (start < paragraph.span().end()) {
        int end = sentenceEnd(text, start, paragraph.span().end());
        TextSpan span = new TextSpan(start, end).stripped(text);
        if (span.length() > 0) {
          sentences.add(
              new Sentence(
                  sentences.size(), p, paragraph.kind(), span, Tokenizer.tokens(text, span)));
        }
        start = end;
      }
    }
    return new AnalysedText(article, sentences);
  }

  /// Returns the stretch of the sentences that `span` touches; `span` itself where it touches none.
  public TextSpan around(Article article, TextSpan span) {
    List<Sentence> touched =
        analyse(article).sentences().stream().filter(s -> s.span().overlaps(span)).toList();
    return touched.isEmpty()
        ? span
        : new TextSpan(
            Math.min(span.start(), touched.getFirst().span().start()),
            Math.max(span.end(), touched.getLast().span().end()));
  }

  private int sentenceEnd(String text, int start, int last) {
    int limit = last;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (i == start + LONGEST) {
        limit = cut(text, start, limit);
      }
      if (c == '\n') {
        return i + 1;
      }
      if (c == '!' || c == '?' || c == '。' || (c == '.' && mayEnd(text, start, i))) {
        int end = i + 1;
        while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        end = noted(text, end, limit);
        if (end >= limit || begins(text, end, limit) || glued(text, i, end, limit)) {
          return end;
        }
      }
    }
    return limit;
  }

  /// "were moved.[12] According to": the marks of notes belong to the sentence that they close.
  private static int noted(String text, int at, int limit) {
    int end = at;
    while (end < limit && text.charAt(end) == '[') {
      int to = end + 1;
      while (to < limit && Character.isDigit(text.charAt(to)) && to - end <= 3) {
        to++;
      }
      if (to == end + 1 || to >= limit || text.charAt(to) != ']') {
        return end;
      }
      end = to + 1;
    }
    return end;
  }

  /// Returns where a sentence is cut that does not end for so long: behind the last comma or
  /// semicolon of its last half, else behind the last blank; nowhere where there is neither, and
  /// never right before a figure.
  private static int cut(String text, int start, int limit) {
    int blank = limit;
    for (int i = start + LONGEST; i > start + LONGEST / 2; i--) {
      boolean cuts =
          Character.isWhitespace(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
      if (cuts && ",;，、；".indexOf(text.charAt(i - 2)) >= 0) {
        return i;
      }
      blank = cuts && blank == limit ? i : blank;
    }
    return blank;
  }

  /// Tells whether a new sentence may begin at `end`: space, then no lower-case letter.
  private static boolean begins(String text, int end, int limit) {
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next >= limit || !Character.isLowerCase(text.charAt(next));
  }

  /// "both countries.The envoy added": the space between two sentences was lost; not within an
  /// address.
  private static boolean glued(String text, int dot, int end, int limit) {
    int word = dot;
    while (word > 0 && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    boolean small = dot - word >= 3 && (word == 0 || Character.isWhitespace(text.charAt(word - 1)));
    int next = end;
    while (next < limit && Character.isLetter(text.charAt(next))) {
      next++;
    }
    return small
        && next - end >= 2
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1))
        && next < limit
        && "./@:".indexOf(text.charAt(next)) < 0;
  }

  private boolean mayEnd(String text, int start, int dot) {
    int word = dot;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    if (word == dot) {
      return true;
    }
    boolean inner = word > start && text.charAt(word - 1) == '.';
    boolean initial = dot - word == 1 && Character.isUpperCase(text.charAt(word));
    return !inner
        && !initial
        && !abbreviations.contains(text.substring(word, dot).toLowerCase(Locale.ROOT));
  }
}
