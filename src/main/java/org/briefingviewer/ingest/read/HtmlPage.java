// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Facts;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads an HTML page: what its head says, where its running text stands, and every block of words
/// on it. Scripts are never run and no address is ever fetched.
final class HtmlPage {
  private static final Pattern SCRIPT =
      Pattern.compile("<\\?(?:php|=)?(?:[^?]|\\?(?!>)){0,20000}+(?:\\?>)?");

  private final ChromeMarkup chrome;

  HtmlPage(ChromeMarkup chrome) {
    this.chrome = chrome;
  }

  Draft read(String html) {
    Document page = Jsoup.parse(html.contains("<?") ? SCRIPT.matcher(html).replaceAll("") : html);
    Element body = page.body();
    ProseWeights weights = new ProseWeights(body);
    Element main = new MainBlock(chrome, weights).find(body);
    BlockWalk walk = new BlockWalk(main, chrome, weights);
    body.filter(walk);
    Facts facts = PageFacts.of(page);
    List<Block> blocks = walk.blocks();
    return Draft.of(blocks, facts.title() == null ? facts.or(tabTitle(page, blocks)) : facts);
  }

  /// The title of the browser's tab is often the site's: it counts when the page shows it as a
  /// line, or shows no line that could be the headline.
  private static Facts tabTitle(Document page, List<Block> blocks) {
    String title = page.title().strip();
    String key = Wording.key(title);
    boolean shown = false;
    boolean rival = false;
    for (Block block : blocks) {
      String first = block.text().lines().findFirst().orElse("");
      String line = Wording.key(first);
      if (block.kept() && Prose.reads(first)) {
        break;
      }
      shown |= block.kept() && key.startsWith(line) && Prose.words(line) > 2;
      rival |= block.kept() && (Prose.words(line) > 3 || block.role() == Role.HEADLINE);
    }
    return title.isEmpty() || (rival && !shown) ? Facts.NONE : Facts.NONE.withTitle(title);
  }
}
