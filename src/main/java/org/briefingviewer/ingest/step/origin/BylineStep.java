// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import static java.lang.Character.UnicodeScript.HANGUL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.ingest.name.WriterNames;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Says who wrote the article: the persons whom the page's own data names, else those of the line
/// that names writers. The line is taken out of the text and kept as written; a date in it is kept
/// as the moment of publication. It stands outside the running text.
public final class BylineStep implements DraftStep {
  private static final int LONGEST = 160;
  private static final int WORDS = 16;
  private static final int NAME = 5;

  /// How many words beside a name a line may have that is about the writer.
  private static final int BESIDE = 4;

  private static final Pattern HALF = Pattern.compile("(?i)\\d ?[ap]\\.m\\.$");

  private final Map<String, String> openings;
  private final WriterNames writers;
  private final Pattern korean;

  /// A line that names writers.
  ///
  /// @param opened whether its own words say that it names them, not only the page's markup
  private record WriterLine(WriterNames.Writers who, String asWritten, boolean opened) {
    /// Names in lines right below each other are of one byline.
    WriterLine with(WriterLine other) {
      return new WriterLine(who.and(other.who), asWritten + ", " + other.asWritten, opened);
    }
  }

  public BylineStep(WordList list, OutletList outlets) {
    openings = list.lowerPairs();
    writers = new WriterNames(list, outlets);
    korean = korean(openings);
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return lines(joined(draft));
  }

  /// Puts a name behind the "By" that stands alone in the line above it.
  private static CleaningDraft joined(CleaningDraft draft) {
    List<DraftBlock> all = draft.blocks();
    List<DraftBlock> blocks = new ArrayList<>(all.size());
    int first = Math.min(draft.firstProse(), all.size());
    for (int i = 0; i < all.size(); i++) {
      DraftBlock by = all.get(i);
      boolean alone = i + 1 < first && by.kept() && ReducedWording.key(by.text()).equals("by");
      if (alone && isName(all.get(i + 1))) {
        i++;
        blocks.add(all.get(i).with("By " + all.get(i).text()));
      } else {
        blocks.add(by);
      }
    }
    return draft.withBlocks(blocks);
  }

  private static boolean isName(DraftBlock block) {
    return (block.is(BlockRole.BODY) || block.is(BlockRole.BYLINE))
        && ProseLook.words(block.text()) <= NAME
        && !ProseLook.punctuated(block.text());
  }

  private CleaningDraft lines(CleaningDraft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    List<String> houses = houses(draft.facts());
    WriterNames.Writers stated = stated(draft.facts(), houses);
    WriterLine line = draft.byline() == null ? null : given(draft.byline());
    int at = -1;
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      boolean outside = i < first || i > last;
      WriterLine found = outside || i <= first + 1 ? line(block, houses) : null;
      found = found == null && outside ? of(stated, block) : found;
      if (found == null) {
        blocks.add(block.is(BlockRole.BYLINE) ? block.as(BlockRole.BODY) : block);
      } else if (found.who().named().isEmpty() && !found.opened()) {
        blocks.add(block.drop(DroppedLine.Reason.CREDIT));
      } else if (line == null || (at == i - 1 && at >= 0 && block.is(BlockRole.BYLINE))) {
        line = line == null ? found : line.with(found);
        at = i;
        blocks.add(block.as(BlockRole.BYLINE));
      } else {
        blocks.add(block.drop(DroppedLine.Reason.CREDIT));
      }
    }
    CleaningDraft read = draft.withBlocks(blocks);
    if (line != null && read.moment() == null && line.asWritten().matches("(?s).*\\d{4}.*")) {
      read = read.withMoment(line.asWritten());
    }
    Byline who = settled(line, stated, draft);
    return who == null ? read : read.withByline(who);
  }

  private static WriterLine given(Byline line) {
    return new WriterLine(new WriterNames.Writers(line.names(), List.of()), line.asWritten(), true);
  }

  private static List<String> houses(ArticleFacts facts) {
    List<String> houses = new ArrayList<>(facts.bodies());
    if (facts.publisher() != null) {
      houses.add(facts.publisher());
    }
    return houses;
  }

  private WriterNames.Writers stated(ArticleFacts facts, List<String> houses) {
    WriterNames.Writers named = writers.of(facts.authors(), houses);
    return new WriterNames.Writers(
        named.persons(), named.bodies().isEmpty() ? facts.bodies() : named.bodies());
  }

  /// The data counts before the line, unless a line with "By" names all whom the data names, or the
  /// page shows nobody whom the data names: whoever puts pages up is named there, too.
  private static @Nullable Byline settled(
      @Nullable WriterLine line, WriterNames.Writers stated, CleaningDraft draft) {
    List<String> authors = draft.facts().authors();
    if (line == null) {
      List<String> names = stated.named();
      List<String> written = authors.isEmpty() ? names : authors;
      return names.isEmpty() ? null : new Byline(names, String.join(", ", written));
    }
    List<String> said = line.who().persons();
    boolean whole = line.opened() && stated.persons().stream().allMatch(name -> within(name, said));
    if (!said.isEmpty() && (whole || !shown(stated.persons(), draft.blocks()))) {
      return new Byline(said, line.asWritten());
    }
    if (stated.persons().isEmpty()) {
      return new Byline(line.who().bodies(), line.asWritten());
    }
    String letters = ReducedWording.letters(line.asWritten());
    boolean same =
        stated.persons().stream().map(ReducedWording::letters).anyMatch(letters::contains);
    return new Byline(stated.named(), same ? line.asWritten() : String.join(", ", stated.named()));
  }

  private static boolean within(String name, List<String> names) {
    String letters = ReducedWording.letters(name);
    return names.stream().map(ReducedWording::letters).anyMatch(letters::equals);
  }

  private static boolean shown(List<String> names, List<DraftBlock> blocks) {
    return blocks.stream()
        .map(DraftBlock::text)
        .filter(text -> text.length() <= LONGEST)
        .map(ReducedWording::letters)
        .anyMatch(text -> names.stream().map(ReducedWording::letters).anyMatch(text::contains));
  }

  /// A line of nothing but a writer's name and a few words of what the writer is.
  private @Nullable WriterLine of(WriterNames.Writers stated, DraftBlock block) {
    String text = block.text();
    boolean line = block.is(BlockRole.BODY) || block.is(BlockRole.HEADING);
    if (!line || text.length() > LONGEST || ProseLook.closed(text)) {
      return null;
    }
    String letters = ReducedWording.letters(writers.withoutOpening(text));
    for (String name : stated.named()) {
      boolean opens = letters.startsWith(ReducedWording.letters(name));
      if (opens && ProseLook.words(text) - ProseLook.words(name) <= BESIDE) {
        return new WriterLine(new WriterNames.Writers(List.of(name), List.of()), text, false);
      }
    }
    return null;
  }

  private @Nullable WriterLine line(DraftBlock block, List<String> houses) {
    String text = block.text();
    boolean fits =
        (block.is(BlockRole.BODY) || block.is(BlockRole.BYLINE))
            && text.length() <= LONGEST
            && ProseLook.words(text) <= WORDS + 8;
    if (!fits) {
      return null;
    }
    List<String> korean = korean(text);
    if (!korean.isEmpty()) {
      return new WriterLine(new WriterNames.Writers(korean, List.of()), text, true);
    }
    for (Map.Entry<String, String> opening : openings.entrySet()) {
      WriterLine line = openedBy(opening.getKey(), opening.getValue(), text, houses);
      if (line != null) {
        return line;
      }
    }
    return block.is(BlockRole.BYLINE) && !ProseLook.reads(text)
        ? new WriterLine(writers.of(List.of(text), houses).whole(), text, false)
        : null;
  }

  /// "NAME 기자", "NAME·NAME 특파원 입력 2025.03.27. 10:15": Korean puts what a writer is behind the name.
  private List<String> korean(String text) {
    Matcher matcher = korean.matcher(text);
    return matcher.matches() ? List.of(matcher.group("names").split("[ ·ㆍ,]+")) : List.of();
  }

  /// Names, what they are, and behind them nothing but moments and addresses.
  private static Pattern korean(Map<String, String> words) {
    String trades =
        words.entrySet().stream()
            .filter(word -> word.getValue().equals("trade"))
            .map(Map.Entry::getKey)
            .filter(word -> Character.UnicodeScript.of(word.charAt(0)) == HANGUL)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:[(\\[]?\\p{L}{2,12} ?[=|/] ?)?"
            + "(?<names>\\p{IsHangul}{2,4}(?:[ ·ㆍ,]{1,2}\\p{IsHangul}{2,4}){0,3}) ?(?:"
            + trades
            + ")[)\\]]?(?:[\\s|/=:.()\\[\\]0-9-]|입력|수정|등록|승인|송고|게재|기사|최종|오전|오후"
            + "|[a-z][\\w.+-]*@[\\w.-]+)*");
  }

  private @Nullable WriterLine openedBy(
      String opening, String kind, String text, List<String> houses) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (kind.equals("note")) {
      return lower.startsWith(opening)
          ? new WriterLine(WriterNames.Writers.NONE, text, true)
          : null;
    }
    int name = opening.length() + (lower.startsWith(opening + ":") ? 1 : 0);
    boolean named =
        kind.equals("names")
            && lower.startsWith(opening)
            && text.length() > name + 1
            && text.charAt(name) == ' '
            && Character.isUpperCase(text.charAt(name + 1))
            && (!ProseLook.closed(text) || HALF.matcher(text).find())
            && ProseLook.words(text) <= WORDS;
    return named
        ? new WriterLine(writers.of(List.of(text.substring(name + 1)), houses), text, true)
        : null;
  }
}
