// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;

/// The texts that were written before anything compared them, read by the program's own extractor.
public final class ComparedTexts {
  private static final String OPENS = "[[";
  private static final String CLOSES = "]]";

  /// Where a headline ends.
  private static final String BREAK = " // ";

  /// Stands in the place of a second report where the first one has both figures.
  private static final String WITHIN = "=";

  private final Extractor extractor = new Extractor();

  /// A memo, and of each of its figures the kind that a careful reader gives it.
  public record Memo(String name, MarkedArticle text, List<Figure> figures) {}

  public record Figure(String kind, TextSpan span) {}

  /// Two reports of one thing and the kinds of difference between their figures; one in brackets
  /// may be told or not.
  public record Pair(
      String name,
      List<String> kinds,
      MarkedArticle one,
      TextSpan first,
      MarkedArticle other,
      TextSpan second) {}

  /// Reads a text as an article of a publisher and a day.
  public MarkedArticle article(String id, String day, String publisher, String text) {
    Article plain = Article.ofText(id, "en", text);
    Publication publication =
        new Publication(publisher, null, Publication.Precision.NONE, Basis.INFERRED, null);
    Article article = plain.with(publication.on(day.isEmpty() ? null : LocalDate.parse(day)));
    return MarkedArticle.of(article, extractor.find(article));
  }

  /// Returns the eight articles that the memos are held against.
  public List<MarkedArticle> briefing() {
    return briefing("briefing.txt");
  }

  /// Returns the articles of a file that memos are held against.
  public List<MarkedArticle> briefing(String file) {
    List<MarkedArticle> articles = new ArrayList<>();
    for (String block : blocks(file, "# ")) {
      int line = block.indexOf('\n');
      String[] head = block.substring(0, line).split(" \\| ");
      String text = head[3] + "\n\n" + block.substring(line).strip();
      articles.add(article(head[0], head[1], head[2], text));
    }
    return articles;
  }

  public List<Memo> memos() {
    return memos("drafts.txt");
  }

  public List<Memo> memos(String file) {
    List<Memo> memos = new ArrayList<>();
    for (String block : blocks(file, "# ")) {
      List<String> lines = block.lines().toList();
      StringBuilder text = new StringBuilder();
      List<Figure> figures = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (!line.isBlank()) {
          String sentence = line.substring(line.indexOf('|') + 2);
          figures.add(
              new Figure(
                  line.substring(0, line.indexOf('|')).strip(),
                  figure(sentence).shift(text.length())));
          text.append(plain(sentence)).append(' ');
        }
      }
      String name = "memo " + lines.getFirst();
      memos.add(new Memo(name, article(name, "", "", text.toString().strip()), figures));
    }
    return memos;
  }

  public List<Pair> pairs() {
    return pairs("pairs.txt");
  }

  public List<Pair> pairs(String file) {
    List<Pair> pairs = new ArrayList<>();
    for (String block : blocks(file, "= ")) {
      List<String> lines = block.lines().toList();
      List<String> head = List.of(lines.getFirst().split(" "));
      String[] one = lines.get(1).split(" \\| ");
      boolean within = lines.get(2).equals(WITHIN);
      String[] other = within ? one : lines.get(2).split(" \\| ");
      pairs.add(
          new Pair(
              head.getFirst(),
              head.subList(1, head.size()),
              article("one", one[0], one[1], plain(one[2])),
              figure(one[2]),
              article(within ? "one" : "other", other[0], other[1], plain(other[2])),
              within ? second(other[2]) : figure(other[2])));
    }
    return pairs;
  }

  /// An article whose figures bear the letters of their groups.
  public record Lettered(MarkedArticle article, List<Figure> figures) {}

  /// Returns the articles of which a careful reader groups the figures.
  public List<Lettered> groups() {
    return groups("groups.txt");
  }

  public List<Lettered> groups(String file) {
    List<Lettered> all = new ArrayList<>();
    for (String block : blocks(file, "# ")) {
      int line = block.indexOf('\n');
      String[] head = block.substring(0, line).split(" \\| ");
      String marked = head[3] + "\n\n" + block.substring(line).strip();
      StringBuilder text = new StringBuilder();
      List<Figure> figures = new ArrayList<>();
      int at = 0;
      for (int open = marked.indexOf(OPENS); open >= 0; open = marked.indexOf(OPENS, at)) {
        int close = marked.indexOf(CLOSES, open);
        int letter = marked.indexOf(':', open);
        text.append(marked, at, open);
        int start = text.length();
        text.append(marked, letter + 1, close);
        figures.add(
            new Figure(
                marked.substring(open + OPENS.length(), letter),
                new TextSpan(start, text.length())));
        at = close + 2;
      }
      text.append(marked.substring(at));
      all.add(new Lettered(article(head[0], head[1], head[2], text.toString()), figures));
    }
    return all;
  }

  /// Returns the briefing of an article by its id: what stands before its last letter, else its
  /// first character.
  public static String briefingOf(Lettered lettered) {
    String id = lettered.article().article().id();
    boolean lettering = Character.isLetter(id.charAt(id.length() - 1));
    return id.substring(0, lettering ? id.length() - 1 : 1);
  }

  private static TextSpan figure(String text) {
    String marked = text.replace(BREAK, "\n\n");
    int start = marked.indexOf(OPENS);
    return new TextSpan(start, marked.indexOf(CLOSES) - OPENS.length());
  }

  /// Returns the second figure of a text that has both of a pair.
  private static TextSpan second(String text) {
    String marked = text.replace(BREAK, "\n\n");
    int start = marked.indexOf(OPENS, marked.indexOf(CLOSES));
    int before = OPENS.length() + CLOSES.length();
    return new TextSpan(start - before, marked.indexOf(CLOSES, start) - before - OPENS.length());
  }

  private static String plain(String marked) {
    return marked.replace(OPENS, "").replace(CLOSES, "").replace(BREAK, "\n\n");
  }

  private static List<String> blocks(String file, String mark) {
    try (InputStream in =
        Objects.requireNonNull(ComparedTexts.class.getResourceAsStream(file), file)) {
      String text = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n" + mark)).stream().filter(b -> !b.isBlank()).toList();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
