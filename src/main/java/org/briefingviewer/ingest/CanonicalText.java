// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.text.Normalizer.Form;
import java.util.BitSet;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.letters.NormalText;
import org.jspecify.annotations.Nullable;

/// Gives a text its canonical characters: LF, no control characters, no invisible ones but where a
/// script needs them, none that turn the direction of writing, no half of a surrogate pair, blanks
/// for every kind of gap. Typographic characters stay, and so does a no-break space between digits,
/// which holds a number together.
///
/// The composed form (NFC) comes last of all, when markup and entities are read: until then a
/// combining mark may stand behind a tag's end, or come out of an entity.
final class CanonicalText {
  private static final char UNKNOWN = '\ufffd';

  /// The first combining mark of Unicode.
  private static final char FIRST_MARK = '\u0300';

  private CanonicalText() {}

  /// Makes a page's text plain before it is read.
  static String of(String raw) {
    return of(raw, true);
  }

  private static String of(String raw, boolean gaps) {
    if (plainAlready(raw)) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    BitSet deceptive = DeceptiveCharacters.in(raw);
    boolean deceives = !deceptive.isEmpty();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= ' ' && c < '\u007f' && !deceives) {
        out.append(c);
      } else if (c == '\r') {
        if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        out.append('\n');
      } else if (gaps && gap(c)) {
        out.append(betweenDigits(raw, i) ? c : ' ');
      } else if (Character.isSurrogate(c) && !paired(raw, i)) {
        out.append(UNKNOWN);
      } else if (!invisible(c) && !turning(c) && !(deceptive.get(i) && unseen(raw, i))) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Tells whether a line has only what a typewriter has, of which everything stays.
  private static boolean plainAlready(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c >= '\u007f') {
        return false;
      }
    }
    return true;
  }

  /// Makes what was read of a file plain, and composes it.
  ///
  /// @param gaps whether every gap becomes a blank; a page's markup means the ones it names
  static CleaningDraft of(CleaningDraft draft, boolean gaps) {
    return draft
        .withBlocks(
            draft.blocks().stream()
                .map(block -> block.with(composed(of(block.text(), gaps))))
                .toList())
        .withFacts(of(draft.facts()));
  }

  private static ArticleFacts of(ArticleFacts facts) {
    return new ArticleFacts(
        fact(facts.title()),
        facts.uri(),
        fact(facts.publisher()),
        fact(facts.published()),
        facts.authors().stream().map(author -> composed(of(author, false))).toList(),
        facts.bodies().stream().map(body -> composed(of(body, false))).toList(),
        facts.language(),
        fact(facts.rights()));
  }

  private static @Nullable String fact(@Nullable String words) {
    return words == null ? null : composed(of(words, false));
  }

  /// Returns a text in Unicode's composed form.
  static String composed(String text) {
    return composedAlready(text) ? text : NormalText.of(text, Form.NFC);
  }

  /// Before U+0300 nothing is put together with what stands before it, and nothing falls apart.
  private static boolean composedAlready(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  private static boolean gap(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200a');
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /// Tells whether a character embeds, overrides or isolates a direction of writing (Unicode
  /// Standard Annex 9): 2,000 can stand there as 000,2. The two marks that only lean a direction,
  /// which Arabic and Hebrew need, are none.
  private static boolean turning(int c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /// Tells whether what deceives at a place is seen by nobody: a joiner, a selector or a mark of
  /// direction where no script needs it. Marks piled up on a letter are seen.
  private static boolean unseen(String text, int i) {
    boolean second = Character.isLowSurrogate(text.charAt(i)) && paired(text, i);
    int c = text.codePointAt(second ? i - 1 : i);
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    return !mark || DeceptiveCharacters.invisibleMark(c);
  }

  /// Counts the characters of a text that turn the direction of writing.
  static int turning(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += turning(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean invisible(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }
}
