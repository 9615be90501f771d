// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.jspecify.annotations.Nullable;

/// Takes the dateline off the first paragraphs: `SEOUL, March 27 (Agency) -- `, `TOKYO (AP) — `,
/// `OSLO (Agency), 9 October 2026 -`, `MOSCOW, June 19. /TASS/. `, `(서울=연합뉴스) `. Without date or
/// agency only a place in capitals counts that has its country beside it or stands in `places.tsv`.
public final class DatelineStep implements DraftStep {
  private static final int HEAD = 140;
  private static final int PARAGRAPHS = 3;
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final Pattern LATIN =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’-]{1,20}(?:,? [\\p{L}.'’-]{1,20}){0,4}?)"
              + "(?: ?\\((?<before>[^()/]{2,40})\\)(?=,? (?:\\d{1,2} )?"
              + MONTH
              + "))?(?:,? (?<date>"
              + MONTH
              + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
              + MONTH
              + "(?: \\d{4})?))?"
              + "\\.?,?(?: ?[(/](?<agency>[^()/]{2,40})[)/])?"
              + "(?: ?(?:--|—|–|-) ?(?=\\S)|(?<=/)\\. |(?<=[)/])$)");

  private static final Pattern MONTHS = Pattern.compile("\\b" + MONTH);

  /// A day or a year where the agency stands: "SEOUL (Nov. 20) --", "TOKYO (AP, 3 May 2026) —".
  private static final Pattern DAY =
      Pattern.compile(
          MONTH
              + " \\d{1,2}|\\d{1,2} "
              + MONTH
              + "(?: \\d{4})?|\\d{4}(?:-\\d{2}-\\d{2})?|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4})?"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Pattern KOREAN =
      Pattern.compile(
          "^[(\\[【](?<place>\\p{L}{1,12}) ?= ?(?<agency>[^()\\[\\]【】=]{2,20})[)\\]】]"
              + "(?: (?<writer>\\p{IsHangul}{2,4}(?:[ ·ㆍ,]{1,2}\\p{IsHangul}{2,4}){0,3})"
              + " ?(?:기자|특파원|통신원|선임기자|객원기자))?(?: ?= ?| )");

  /// An outlet behind the last full stop, or alone on its line.
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|(?<=[.!?”\"]) )(?:Source: ?|[-–—]+ ?)?[(/]?"
              + "(?<outlet>\\p{Lu}[\\p{L}.-]{1,20}(?: \\p{Lu}[\\p{L}.-]{1,20}){0,3})[)/]?$");

  private final Set<String> places;
  private final OutletList outlets;

  public DatelineStep(WordList places, OutletList outlets) {
    this.places = places.lowerWords();
    this.outlets = outlets;
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return opening(signed(draft));
  }

  /// Takes the outlet that closes a text for its publisher where nothing else names one: "… until
  /// Friday. AFP", "(Reuters)", or a last line "— Yonhap".
  private CleaningDraft signed(CleaningDraft draft) {
    int last = draft.lastProse();
    boolean named = draft.facts().publisher() != null || draft.facts().uri() != null;
    for (int i = draft.blocks().size() - 1; !named && last >= 0 && i >= last; i--) {
      DraftBlock block = draft.blocks().get(i);
      Matcher matcher = block.is(BlockRole.BODY) ? SIGNED.matcher(block.text()) : null;
      if (matcher != null && matcher.find()) {
        OutletList.Outlet outlet = outlets.named(matcher.group("outlet"));
        return outlet == null
            ? draft
            : draft.withFacts(draft.facts().or(ArticleFacts.ofPublisher(outlet.name())));
      }
    }
    return draft;
  }

  private CleaningDraft opening(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    int seen = 0;
    for (int i = 0; i < blocks.size() && seen < PARAGRAPHS; i++) {
      DraftBlock block = blocks.get(i);
      if (block.is(BlockRole.DATELINE)) {
        return draft.withDateline(new Dateline(block.text(), null, block.text()));
      }
      boolean above = block.is(BlockRole.DECK) || block.is(BlockRole.HEADING);
      Matcher matcher = above || block.is(BlockRole.BODY) ? dateline(block.text()) : null;
      // Above the text only as a line of its own, which looks like a deck or a heading.
      if (matcher != null && !(above && matcher.end() < block.text().length())) {
        return takeOut(draft, blocks, i, matcher);
      }
      seen += block.is(BlockRole.BODY) ? 1 : 0;
    }
    return draft;
  }

  private static CleaningDraft takeOut(
      CleaningDraft draft, List<DraftBlock> blocks, int i, Matcher matcher) {
    String text = blocks.get(i).text();
    String written = text.substring(0, matcher.end()).strip();
    if (matcher.end() == text.length()) {
      blocks.set(i, DraftBlock.of(BlockRole.DATELINE, written));
    } else {
      blocks.set(i, blocks.get(i).with(text.substring(matcher.end()).strip()));
      blocks.add(i, DraftBlock.of(BlockRole.DATELINE, written));
    }
    CleaningDraft read =
        draft
            .withBlocks(blocks)
            .withDateline(new Dateline(matcher.group("place"), agency(matcher), written));
    read = written(read, matcher, written);
    boolean dated = draft.moment() == null && draft.facts().published() == null;
    return dated && written.matches(".*\\b\\d{4}\\b.*") ? read.withMoment(written) : read;
  }

  /// "(선양=연합뉴스) NAME 특파원 =": who wrote the text, where no line of its own says so.
  private static CleaningDraft written(CleaningDraft draft, Matcher matcher, String written) {
    String names = matcher.pattern() == KOREAN ? matcher.group("writer") : null;
    return names == null || draft.byline() != null
        ? draft
        : draft.withByline(new Byline(List.of(names.split("[ ·ㆍ,]+")), written));
  }

  private @Nullable Matcher dateline(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Matcher korean = KOREAN.matcher(head);
    if (korean.find()) {
      return korean;
    }
    Matcher latin = LATIN.matcher(head);
    if (!latin.find() || !sure(latin)) {
      return null;
    }
    // "OSLO, 3 May 2026 (Fjord Wire)" as a line of its own
    boolean line = latin.end() == text.length() && latin.group("date") != null;
    return line || latin.end() < text.length() ? latin : null;
  }

  /// What stands in the dateline's brackets or strokes, without a day; null where nothing else
  /// does.
  private static @Nullable String agency(Matcher dateline) {
    String inside = inside(dateline);
    if (inside == null) {
      return null;
    }
    String left =
        Arrays.stream(inside.split(", ", -1))
            .filter(part -> !DAY.matcher(part.strip()).matches())
            .collect(Collectors.joining(", "));
    return left.isBlank() ? null : left;
  }

  /// Returns what stands in brackets, behind the date or between the place and the date.
  private static @Nullable String inside(Matcher dateline) {
    String behind = dateline.group("agency");
    return behind != null || dateline.pattern() == KOREAN ? behind : dateline.group("before");
  }

  private boolean sure(Matcher m) {
    String place = m.group("place");
    String inside = inside(m);
    String agency = agency(m);
    boolean day = inside != null && agency == null && MONTHS.matcher(inside).find();
    if (day || m.group("date") != null) {
      return true;
    }
    boolean capitals = capitals(place);
    if (inside != null) {
      return capitals || (agency != null && outlets.named(agency) != null);
    }
    return capitals && (place.contains(", ") || places.contains(ReducedWording.key(place)));
  }

  /// Tells whether the first word has three capitals and no small letter.
  private static boolean capitals(String place) {
    String word = place.split("[ ,]", 2)[0];
    return word.chars().filter(Character::isUpperCase).count() >= 3
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
