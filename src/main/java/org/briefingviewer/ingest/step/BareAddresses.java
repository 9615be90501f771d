// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops blocks without words: an address alone, a picture's file, rules and ornaments, bracketed
/// tags. The first address of a page is taken as its own when it gives none.
public final class BareAddresses implements DraftStep {
  private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S{1,2000}>?");
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\S{1,2000}\\.(?:jpe?g|png|gif|webp|svg)(?:\\?\\S{0,1000})?");
  private static final Pattern TAGS =
      Pattern.compile(
          "(?:\\[\\[[^\\[\\]]{0,200}\\]\\]\\s?)+|\\(\\p{Lu}[\\p{L} ]{2,30} – \\p{L}[\\p{L},"
              + " -]{3,80}\\)");

  /// A call of a site generator: `{{< figure src="a.jpg" >}}`, `{% include picture.html %}`.
  private static final Pattern CALL = Pattern.compile("\\{[{%][^{}]{0,2000}[}%]\\}");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    CleaningDraft cleaned = draft.dropWhere((index, block) -> reason(block));
    return draft.blocks().stream()
        .filter(b -> reason(b) == DroppedLine.Reason.METADATA && b.kept())
        .filter(b -> ADDRESS.matcher(b.text()).matches())
        .findFirst()
        .map(b -> cleaned.withFacts(draft.facts().or(ArticleFacts.ofUri(b.text()))))
        .orElse(cleaned);
  }

  private static DroppedLine.@Nullable Reason reason(DraftBlock block) {
    String text = block.text();
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return DroppedLine.Reason.MARKUP;
    }
    if (block.role() == BlockRole.HEADLINE || text.length() > 4000) {
      return null;
    }
    if (text.indexOf(' ') < 0 && PICTURE.matcher(text).matches()) {
      return DroppedLine.Reason.MARKUP;
    }
    if (CALL.matcher(text).matches()) {
      return DroppedLine.Reason.MARKUP;
    }
    boolean bare = ADDRESS.matcher(text).matches() || TAGS.matcher(text).matches();
    return bare ? DroppedLine.Reason.METADATA : null;
  }
}
