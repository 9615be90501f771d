// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Makes a briefing from raw articles: each is cleaned, then searched. Everything found is only
/// proposed.
public record ArticleImporter(Ingest ingest, Extractor extractor) {
  /// A raw article as it came.
  ///
  /// @param name its file name, which the kept copy will bear
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  public record Raw(String name, byte[] bytes) {}

  /// Cleans one raw article and searches it.
  ///
  /// @throws UnreadableFile when it holds no text of an article; says why
  public MarkedArticle read(String id, Raw raw) throws UnreadableFile {
    return read(id, raw, note -> {});
  }

  /// Cleans one raw article, searches it, and tells what a person should look at though it came in.
  ///
  /// @param noted hears it, in the caller's thread
  /// @throws UnreadableFile when it holds no text of an article; says why
  public MarkedArticle read(String id, Raw raw, Consumer<Problem> noted) throws UnreadableFile {
    return search(id, draft(raw, noted, WorkProgress.UNHEARD), noted, WorkProgress.UNHEARD);
  }

  /// Reads one raw article; what is in it is neither cleaned nor searched.
  ///
  /// @param noted hears what a person should look at, in the caller's thread
  /// @param progress hears of every step; not for a document, which another process reads
  /// @throws UnreadableFile when it is no text; says why
  Draft draft(Raw raw, Consumer<Problem> noted, WorkProgress progress) throws UnreadableFile {
    return new Draft(raw.name(), ingest.draft(raw.name(), raw.bytes(), noted, progress));
  }

  /// Cleans what was read, and searches it.
  ///
  /// @param progress hears of every step and sentence
  /// @throws UnreadableFile when it holds no text of an article; says why
  MarkedArticle search(String id, Draft draft, Consumer<Problem> noted, WorkProgress progress)
      throws UnreadableFile {
    return searched(
        draft.name(), ingest.clean(id, draft.name(), draft.read(), progress), noted, progress);
  }

  /// Searches a text that is taken as it is.
  ///
  /// @param progress hears of every sentence
  MarkedArticle plain(String id, String text, Consumer<Problem> noted, WorkProgress progress) {
    return searched(id, ingest.plain(id, text), noted, progress);
  }

  private MarkedArticle searched(
      String name, Article article, Consumer<Problem> noted, WorkProgress progress) {
    Findings findings =
        extractor.find(
            article, unsearched -> noted.accept(unsearched.told(name, article)), progress);
    return MarkedArticle.of(article, findings);
  }

  /// What was read of a raw article.
  ///
  /// @param name the raw file's
  record Draft(String name, CleaningDraft read) {
    /// Returns how long its text is, in UTF-16 code units.
    int length() {
      return read.blocks().stream().mapToInt(block -> block.text().length()).sum();
    }

    /// Returns how many paragraphs and lines it falls into, what is no text of it included.
    int lines() {
      return read.blocks().size();
    }

    /// Returns how many numbers stand in it, each of which may be a figure.
    int numbers() {
      return read.blocks().stream().mapToInt(block -> numbers(block.text())).sum();
    }

    static int numbers(String text) {
      int numbers = 0;
      boolean before = false;
      for (int i = 0; i < text.length(); i++) {
        boolean digit = Character.isDigit(text.charAt(i));
        numbers += digit && !before ? 1 : 0;
        before = digit;
      }
      return numbers;
    }
  }

  /// Searches a clean article.
  ///
  /// @throws IllegalStateException when the program fails on it
  public Findings find(Article article) {
    return extractor.find(article);
  }

  /// Returns the three actors whose ties are followed.
  public Triangle triangle() {
    return extractor.triangle();
  }

  /// Returns what a new briefing says of itself, without its list of articles.
  public static BundleInfo titled(
      String title, @Nullable HandlingMark handling, OffsetDateTime now) {
    return new BundleInfo(Agent.slug(title), title, "1.0.0", now, handling, null, List.of());
  }

  /// Gathers what articles bring to a briefing as a whole.
  public Knowledge knowledge(List<MarkedArticle> articles) {
    KnowledgeCollector gathering = gathering();
    articles.forEach(article -> gathering.add(gathering.brought(article)));
    return gathering.knowledge();
  }

  /// Begins to gather what articles bring, one after another.
  public KnowledgeCollector gathering() {
    return new KnowledgeCollector(extractor);
  }

  /// Returns the file name of `path`, for the kept copy.
  public static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "article" : name.toString();
  }
}
