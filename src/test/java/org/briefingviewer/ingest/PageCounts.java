// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.jsoup.Jsoup;

/// Counts, for saved pages, the sentences that did not come into the article and the short lines
/// that did, and prints both to be judged by a person. No test: pages of others stand nowhere in
/// the project.
///
/// A sentence of a page is a stretch of its words that ends with a full stop and has eight words or
/// more. It is found again when its letters stand in the article's text, whatever the blanks.
final class PageCounts {
  private static final int SENTENCE_WORDS = 8;
  private static final int SHORT_WORDS = 8;
  private static final Pattern END =
      Pattern.compile("(?<=[.?!]['\"”’)]{0,2})\\s+(?=[\\p{Lu}\"“'‘(])");
  private static final Pattern FRONT = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);

  private PageCounts() {}

  /// @param args the folder of pages, then names of pages, without their ending; none for all
  public static void main(String[] args) throws IOException {
    List<String> wanted = List.of(args).subList(1, args.length);
    Ingest ingest = new Ingest();
    int[] all = new int[3];
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        if (wanted.isEmpty() || wanted.contains(name)) {
          count(name, Files.readAllBytes(file), ingest, all);
        }
      }
    }
    System.out.printf(
        "all: %d sentences on the pages, %d not in the text; %d short lines in the text%n",
        all[0], all[1], all[2]);
  }

  private static void count(String name, byte[] raw, Ingest ingest, int[] all) {
    Article article;
    try {
      article = ingest.read(name, name + ".txt", raw);
    } catch (UnreadableFile e) {
      System.out.println(name + ": refused: " + e.problem());
      return;
    }
    String text = letters(article.text());
    List<String> missing = new ArrayList<>();
    List<String> sentences = sentences(new String(raw, StandardCharsets.UTF_8));
    for (String sentence : sentences) {
      if (!text.contains(letters(sentence))) {
        missing.add(sentence);
      }
    }
    List<String> brief = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      String words = paragraph.span().of(article.text());
      boolean short_ = ProseLook.words(words) <= SHORT_WORDS && !ProseLook.closed(words);
      if (short_ && paragraph.kind() != ParagraphKind.HEADLINE) {
        brief.add(paragraph.kind() + " " + words);
      }
    }
    all[0] += sentences.size();
    all[1] += missing.size();
    all[2] += brief.size();
    System.out.printf(
        "%s: %d sentences, %d not in the text, %d short lines, %d dropped%n",
        name, sentences.size(), missing.size(), brief.size(), article.dropped().size());
    missing.forEach(sentence -> System.out.println("  missing: " + sentence));
    brief.forEach(line -> System.out.println("  short: " + line));
    for (DroppedLine dropped : article.dropped()) {
      if (ProseLook.reads(dropped.text())) {
        System.out.println("  dropped (" + dropped.reason() + "): " + dropped.text());
      }
    }
  }

  private static List<String> sentences(String raw) {
    String page = FRONT.matcher(raw.replace("\r", "")).replaceFirst("");
    List<String> sentences = new ArrayList<>();
    for (String block : page.split("\n\\s*\n|</p>|<br ?/?>|</h\\d>|</div>")) {
      String words = Jsoup.parse(block).text().replaceAll("\\]\\([^)\\s]*\\)", "]").strip();
      for (String sentence : END.split(words)) {
        if (ProseLook.words(sentence) >= SENTENCE_WORDS && ProseLook.closed(sentence)) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
