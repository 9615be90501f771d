// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// A page on its way to an article.
///
/// @param blocks every run of words of the page, in its order, kept or dropped
/// @param source what it was read from
/// @param moment the line that gave the moment of publication, or null
public record CleaningDraft(
    Source source,
    List<DraftBlock> blocks,
    ArticleFacts facts,
    @Nullable String moment,
    @Nullable Byline byline,
    @Nullable Dateline dateline) {

  /// What an article was read from, as far as it decides which cleaning steps it goes through.
  public enum Source {
    /// A web page with its markup.
    PAGE,
    /// Plain text, which may be the words of a whole page that somebody copied.
    TEXT,
    /// A document whose every word its author put there: PDF, DOCX, HWP, HWPX.
    DOCUMENT
  }

  public CleaningDraft {
    blocks = List.copyOf(blocks);
  }

  /// Returns a web page of which nothing is cleaned yet.
  public static CleaningDraft of(List<DraftBlock> blocks, ArticleFacts facts) {
    return new CleaningDraft(Source.PAGE, blocks, facts, null, null, null);
  }

  /// Returns the same as read from another kind of source.
  public CleaningDraft from(Source other) {
    return new CleaningDraft(other, blocks, facts, moment, byline, dateline);
  }

  /// Returns the same blocks with what `other` says of their origin.
  public CleaningDraft withOriginOf(CleaningDraft other) {
    return new CleaningDraft(
        source, blocks, other.facts, other.moment, other.byline, other.dateline);
  }

  public CleaningDraft withBlocks(List<DraftBlock> others) {
    return new CleaningDraft(source, others, facts, moment, byline, dateline);
  }

  public CleaningDraft withFacts(ArticleFacts others) {
    return new CleaningDraft(source, blocks, others, moment, byline, dateline);
  }

  public CleaningDraft withMoment(String line) {
    return new CleaningDraft(source, blocks, facts, line, byline, dateline);
  }

  public CleaningDraft withByline(Byline line) {
    return new CleaningDraft(source, blocks, facts, moment, line, dateline);
  }

  public CleaningDraft withDateline(Dateline line) {
    return new CleaningDraft(source, blocks, facts, moment, byline, line);
  }

  /// Tells whether no block that is kept has words.
  public boolean withoutText() {
    return blocks.stream().allMatch(block -> block.text().isBlank() || !block.kept());
  }

  /// Drops each kept block for which `rule` gives a reason.
  public CleaningDraft dropWhere(Rule rule) {
    List<DraftBlock> changed = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      DroppedLine.Reason reason = block.kept() ? rule.reason(i, block) : null;
      changed.add(reason == null ? block : block.drop(reason));
    }
    return withBlocks(changed);
  }

  /// Says why the block at an index is to be dropped, or null.
  @FunctionalInterface
  public interface Rule {
    DroppedLine.@Nullable Reason reason(int index, DraftBlock block);
  }

  /// Returns how many blocks are dropped before the first that is kept.
  public static int leadingDrops(List<DraftBlock> blocks) {
    int i = 0;
    while (i < blocks.size() && !blocks.get(i).kept()) {
      i++;
    }
    return i;
  }

  /// Returns the index of the first paragraph of running text, or the number of blocks.
  public int firstProse() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).prose()) {
        return i;
      }
    }
    return blocks.size();
  }

  /// Returns the index of the last paragraph of running text, or -1.
  public int lastProse() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).prose()) {
        return i;
      }
    }
    return -1;
  }
}
