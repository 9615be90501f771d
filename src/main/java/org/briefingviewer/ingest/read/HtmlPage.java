// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Facts;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Wording;
import org.briefingviewer.ingest.read.style.UnseenLetters;
import org.briefingviewer.model.progress.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an HTML page: what its head says, where its running text stands, and every line of words
/// on it. Scripts are never run and no address is ever fetched.
final class HtmlPage {
  private static final Pattern SCRIPT =
      Pattern.compile("<\\?(?:php|=)?(?:[^?]|\\?(?!>)){0,20000}+(?:\\?>)?");

  /// Where less is kept, what the tags and names of the page say is not believed, if that gives
  /// several times as much.
  private static final int LITTLE = 250;

  private static final int TIMES = 3;

  private final ChromeMarkup.Names names;

  HtmlPage(ChromeMarkup.Names names) {
    this.names = names;
  }

  CleaningDraft read(String html, Progress progress) {
    String markup = html.contains("<?") ? SCRIPT.matcher(html).replaceAll("") : html;
    Document page = Parser.htmlParser().parseInput(new WatchedReader(markup, progress), "");
    List<UnseenLetters.Found> unseen = UnseenLetters.takeOut(page, progress);
    Element body = page.body();
    List<PageLine> lines = PageWalk.lines(body, progress);
    Teasers teasers = new Teasers(lines, progress);
    Facts facts = PageFacts.of(page);
    Facts known = facts.title() == null ? facts.or(tabTitle(page, lines)) : facts;
    List<DraftBlock> blocks =
        blocks(body, lines, teasers, new ChromeMarkup(names), known, progress);
    progress.at(null);
    if (prose(blocks) < LITTLE) {
      List<DraftBlock> more = blocks(body, lines, teasers, ChromeMarkup.NONE, known, progress);
      blocks = prose(more) > TIMES * prose(blocks) ? more : blocks;
    }
    return CleaningDraft.of(UnseenLetters.told(blocks, unseen), known);
  }

  private static List<DraftBlock> blocks(
      Element body,
      List<PageLine> lines,
      Teasers teasers,
      ChromeMarkup chrome,
      Facts facts,
      Progress progress) {
    MainPart main = MainPart.of(body, lines, teasers, chrome, progress);
    int headline = headline(lines, facts.title(), main);
    return new PageBlocks(lines, main, chrome, teasers, headline).blocks(progress);
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
      if (title != null && Prose.words(line.text()) > 2 && named(title, line)) {
        return i;
      }
      if (line.role() == BlockRole.HEADLINE && (found < 0 || !inside)) {
        found = i;
      }
    }
    return found;
  }

  private static boolean named(String title, PageLine line) {
    // A line much longer than the title is not it.
    if (line.role() == BlockRole.CAPTION || line.text().length() > 2 * title.length()) {
      return false;
    }
    String words = Wording.letters(line.text());
    return !words.isEmpty() && Wording.letters(title).startsWith(words);
  }

  /// The title of the browser's tab is often the site's: it counts when the page shows it as a
  /// line, or shows no line that could be the headline.
  private static Facts tabTitle(Document page, List<PageLine> lines) {
    String title = page.title().strip();
    String key = Wording.key(title);
    boolean shown = false;
    boolean rival = false;
    for (PageLine line : lines) {
      String first = line.text().lines().findFirst().orElse("");
      String words = Wording.key(first);
      if (Prose.reads(first)) {
        break;
      }
      shown |= key.startsWith(words) && Prose.words(words) > 2;
      rival |= Prose.words(words) > 3 || line.role() == BlockRole.HEADLINE;
    }
    return title.isEmpty() || (rival && !shown) ? Facts.NONE : Facts.NONE.withTitle(title);
  }

  /// Gives a text out in small pieces, and tells of each: whoever reads it is watched, and does not
  /// know.
  private static final class WatchedReader extends StringReader {
    private static final int PIECE = 4096;

    private final Progress progress;

    WatchedReader(String text, Progress progress) {
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
