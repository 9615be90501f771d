// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.name.WriterNames;
import org.briefingviewer.ingest.read.data.LinkedData;
import org.briefingviewer.ingest.read.data.ScriptText;
import org.briefingviewer.ingest.read.style.UnseenLetters;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.progress.WorkProgress;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an HTML page: what its head says, where its running text stands, and every line of words
/// on it. Scripts are never run and no address is ever fetched.
record HtmlPage(ChromeMarkup.Names names, WriterNames writers, PageNotices notices) {
  private static final Pattern SCRIPT =
      Pattern.compile("<\\?(?:php|=)?(?:[^?]|\\?(?!>)){0,20000}+(?:\\?>)?");

  /// Where less is kept, what the tags and names of the page say is not believed, if that gives
  /// several times as much.
  private static final int LITTLE = 250;

  private static final int TIMES = 3;

  /// How many lines stand on a page at most whose text a script draws.
  private static final int FEW = 12;

  /// Where a program puts something into a text that data holds: "$$AD$$", "{{BOX}}".
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[\\[{$%#_]{2}[\\w -]{1,40}[\\]}$%#_]{2}");

  /// @param told hears what a person should know of the page
  /// @throws UnreadableBytes when a script would have to draw what the page says
  CleaningDraft read(String html, WorkProgress progress, Consumer<PageRemark> told)
      throws UnreadableBytes {
    String markup = html.contains("<?") ? SCRIPT.matcher(html).replaceAll("") : html;
    Document page = parsed(new WatchedReader(markup, progress));
    LinkedData data = LinkedData.of(page);
    UnseenLetters.Taken unseen = UnseenLetters.takeOut(page, data.heldBack(), progress);
    Element body = page.body();
    List<PageLine> lines = PageWalk.lines(body, notices, progress);
    ArticleFacts facts = PageFacts.of(page, data, writers);
    ArticleFacts known = facts.title() == null ? facts.or(tabTitle(page, lines)) : facts;
    Head head =
        new Head(known, PageFacts.descriptions(page, data), shown(known.title(), page, lines));
    TeaserLines teasers = new TeaserLines(lines, progress);
    List<DraftBlock> blocks = blocks(body, lines, teasers, new ChromeMarkup(names), head, progress);
    progress.at(null);
    if (prose(blocks) < LITTLE) {
      blocks = fuller(blocks, blocks(body, lines, teasers, ChromeMarkup.DIALOGS, head, progress));
    }
    if (prose(blocks) == 0) {
      blocks = fuller(blocks, blocks(body, lines, teasers, ChromeMarkup.NONE, head, progress));
    }
    String described = described(page, data, head, prose(blocks));
    if (described != null) {
      told.accept(PageRemark.FROM_DATA);
      blocks = ofData(described, blocks, progress);
    } else if (drawn(page, lines, blocks)) {
      throw PageRemark.drawn();
    } else if (unseen.heldBack()) {
      told.accept(PageRemark.HELD_BACK);
    }
    return CleaningDraft.of(UnseenLetters.told(blocks, unseen.found()), known);
  }

  private static Document parsed(WatchedReader markup) throws UnreadableBytes {
    try {
      return Parser.htmlParser().parseInput(markup, "");
    } catch (ValidationException e) {
      // The library loses its way in what no browser is given.
      throw new UnreadableBytes(
          "Its tags stand in one another in a way that cannot be read.",
          "Save the article's own page, or paste its text into a file.");
    }
  }

  /// What a page's data says of its article.
  ///
  /// @param top the line that shows its title, or the first
  private record Head(ArticleFacts facts, List<String> descriptions, int top) {
    /// Returns what it is called and what it is about.
    List<String> titles() {
      return Stream.concat(Stream.ofNullable(facts.title()), descriptions.stream()).toList();
    }
  }

  /// Returns the second blocks where they hold several times as much running text, else the first.
  private static List<DraftBlock> fuller(List<DraftBlock> blocks, List<DraftBlock> more) {
    return prose(more) > TIMES * prose(blocks) ? more : blocks;
  }

  /// Returns the text that the page's data or scripts hold and its elements do not, or null.
  private static @Nullable String described(Document page, LinkedData data, Head head, int prose) {
    for (String body : data.values("articleBody")) {
      String words = ScriptText.words(body);
      if (words.length() >= LITTLE
          && words.length() > TIMES * prose
          && ScriptText.takesUp(words, head.titles())) {
        return body;
      }
    }
    String text = prose < LITTLE ? ScriptText.of(page, head.titles()) : null;
    return text != null && ScriptText.words(text).length() > TIMES * prose ? text : null;
  }

  /// Puts the text in the place of what the page shows; above it stays what may tell day and
  /// writer.
  private List<DraftBlock> ofData(String text, List<DraftBlock> shown, WorkProgress progress) {
    List<DraftBlock> blocks = new ArrayList<>();
    shown.forEach(block -> blocks.add(block.kept() ? block.outside() : block));
    boolean marked = text.indexOf('<') >= 0;
    Document parsed = Parser.htmlParser().parseInput(marked ? text : "", "");
    for (PageLine line : PageWalk.lines(parsed.body(), notices, progress)) {
      boolean place = PLACEHOLDER.matcher(line.text()).matches();
      blocks.add(
          place
              ? DraftBlock.dropped(line.text(), DroppedLine.Reason.MARKUP)
              : DraftBlock.of(line.role(), line.text()));
    }
    (marked ? Stream.<String>of() : text.lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(DraftBlock.body(line)));
    return blocks;
  }

  /// Tells whether a script has to draw the page's text: the page has scripts, and no sentence but
  /// perhaps one that asks for them.
  private boolean drawn(Document page, List<PageLine> lines, List<DraftBlock> blocks) {
    boolean sentence =
        blocks.stream()
            .anyMatch(
                block ->
                    block.kept()
                        && block.role() != BlockRole.HEADLINE
                        && (block.prose() || said(block.text())));
    boolean asks =
        lines.stream().anyMatch(line -> notices.asksForScript(line.text()))
            || page.getElementsByTag("noscript").stream()
                .anyMatch(element -> notices.asksForScript(element.text()));
    boolean scripted =
        page.body().selectFirst("script") != null || page.head().selectFirst("script") != null;
    return !sentence && scripted && (asks || lines.size() <= FEW);
  }

  /// Tells whether words are a sentence, and no "Loading …".
  private static boolean said(String text) {
    return ProseLook.closed(text) && !text.endsWith("…") && !text.endsWith("...");
  }

  private static List<DraftBlock> blocks(
      Element body,
      List<PageLine> lines,
      TeaserLines teasers,
      ChromeMarkup chrome,
      Head head,
      WorkProgress progress) {
    MainPart main = MainPart.of(body, lines, head.top(), teasers, chrome, progress);
    int headline = headline(lines, head.facts().title(), main);
    return new PageBlocks(lines, main, chrome, teasers, headline, head.descriptions())
        .blocks(progress);
  }

  /// Counts the characters of running text that are kept.
  private static int prose(List<DraftBlock> blocks) {
    return blocks.stream().filter(DraftBlock::prose).mapToInt(block -> block.text().length()).sum();
  }

  /// Returns the line that is the headline: the one that the title names, else the last heading of
  /// the first level before the main part or the first in it; -1 for none.
  private static int headline(List<PageLine> lines, @Nullable String title, MainPart main) {
    int found = -1;
    boolean entered = false;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean inside = main.holds(line.holder());
      if (entered && (!inside || line.prose())) {
        break;
      }
      entered |= inside;
      if (title != null && ProseLook.words(line.text()) > 2 && named(title, line)) {
        return i;
      }
      if (line.role() == BlockRole.HEADLINE && (found < 0 || !inside)) {
        found = i;
      }
    }
    return found;
  }

  /// Returns the first heading that is the title, or the title of the browser's tab; 0 for none.
  private static int shown(@Nullable String title, Document page, List<PageLine> lines) {
    String one = title == null ? "" : ReducedWording.letters(title);
    String other = ReducedWording.letters(page.title());
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean heading = line.role() == BlockRole.HEADLINE || line.role() == BlockRole.HEADING;
      String letters = heading && !line.link() ? ReducedWording.letters(line.text()) : "";
      if (!letters.isEmpty() && (letters.equals(one) || letters.equals(other))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean named(String title, PageLine line) {
    // A line much longer than the title is not it.
    if (line.role() == BlockRole.CAPTION || line.text().length() > 2 * title.length()) {
      return false;
    }
    String words = ReducedWording.letters(line.text());
    return !words.isEmpty() && ReducedWording.letters(title).startsWith(words);
  }

  /// The title of the browser's tab is often the site's: it counts when the page shows it as a
  /// line, or shows no line that could be the headline.
  private static ArticleFacts tabTitle(Document page, List<PageLine> lines) {
    String title = page.title().strip();
    String key = ReducedWording.key(title);
    boolean shown = false;
    boolean rival = false;
    for (PageLine line : lines) {
      String first = line.text().lines().findFirst().orElse("");
      String words = ReducedWording.key(first);
      if (ProseLook.reads(first)) {
        break;
      }
      shown |= key.startsWith(words) && ProseLook.words(words) > 2;
      rival |= ProseLook.words(words) > 3 || line.role() == BlockRole.HEADLINE;
    }
    return title.isEmpty() || (rival && !shown)
        ? ArticleFacts.NONE
        : ArticleFacts.NONE.withTitle(title);
  }

  /// Gives a text out in small pieces, and tells of each: whoever reads it is watched, and does not
  /// know.
  private static final class WatchedReader extends StringReader {
    private static final int PIECE = 4096;

    private final WorkProgress progress;

    WatchedReader(String text, WorkProgress progress) {
      super(text);
      this.progress = progress;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      progress.at(null);
      return super.read(into, from, Math.min(PIECE, most));
    }
  }
}
