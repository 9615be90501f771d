// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.progress.WorkProgress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes a page's lines blocks: each kept, dropped for what the markup says, or marked as standing
/// outside of the main part.
final class PageBlocks {
  private static final double MUCH = 0.4;
  private static final double SOME = 0.2;
  private static final int LINK = 300;

  /// A line is pointing elsewhere when one character in so many is a link.
  private static final int POINTING = 4;

  private static final int FEW = 8;

  /// How many articles of a page are looked at.
  private static final int MANY = 20;

  private static final int DATED = 80;

  /// How many characters an opening has at least: a shorter one is a deck, which a step tells.
  private static final int OPENING = 160;

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{1,2}:\\d{2}.{0,40}\\b(?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}\\b.{0,40}\\d{1,2}:\\d{2}");

  private final List<PageLine> lines;
  private final MainPart main;
  private final ChromeMarkup chrome;
  private final TeaserLines teasers;
  private final int headline;
  private final List<String> descriptions;
  private final List<Element> headlined;
  private boolean begun;
  private boolean entered;

  /// @param headline the index of the line that is the headline, or -1
  /// @param descriptions in what words the page's data tells what it is about
  PageBlocks(
      List<PageLine> lines,
      MainPart main,
      ChromeMarkup chrome,
      TeaserLines teasers,
      int headline,
      List<String> descriptions) {
    this.lines = lines;
    this.main = main;
    this.chrome = chrome;
    this.teasers = teasers;
    this.headline = headline;
    this.headlined = headlined(lines);
    this.descriptions =
        descriptions.stream()
            .map(ReducedWording::letters)
            .filter(letters -> letters.length() >= OPENING / 2)
            .toList();
  }

  /// @param progress hears of every line
  List<DraftBlock> blocks(WorkProgress progress) {
    List<DraftBlock> blocks = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      progress.at(null);
      PageLine line = lines.get(i);
      boolean inside = main.holds(line.holder()) && !head(line);
      entered |= inside;
      boolean told = !begun && i > headline && headline >= 0 && describes(line);
      DroppedLine.Reason why = i == headline || told ? null : reason(line, i, inside);
      if (why == null) {
        boolean lede = !inside && (told || lede(line, i));
        BlockRole role = begun && line.role() == BlockRole.DECK ? BlockRole.BODY : line.role();
        DraftBlock block = DraftBlock.of(lede ? BlockRole.DECK : role, line.text());
        begun |= inside && line.prose();
        blocks.add(inside || lede ? block : block.outside());
      } else {
        blocks.add(DraftBlock.dropped(ReducedWording.oneBlank(line.text()), why));
      }
    }
    return withoutFoot(blocks);
  }

  /// Tells whether running text outside of the part is the article's opening: it stands between the
  /// headline and the part, and no further from the part than the headline does.
  private boolean lede(PageLine line, int index) {
    boolean words = line.role() == BlockRole.BODY || line.role() == BlockRole.HEADING;
    return headline >= 0
        && index > headline
        && !entered
        && words
        && line.text().length() >= OPENING
        && line.linked() * 2 <= line.text().length()
        && !repeated(line)
        && main.distance(line.holder()) <= main.distance(lines.get(headline).holder());
  }

  /// Tells whether an opening says what the page's data says that it is about: then it is one
  /// wherever it stands above the text.
  private boolean describes(PageLine line) {
    boolean words = line.role() == BlockRole.BODY || line.role() == BlockRole.HEADING;
    if (!words || line.link() || line.notice() != null || line.text().length() < OPENING) {
      return false;
    }
    String letters = ReducedWording.letters(line.text());
    return descriptions.stream().anyMatch(d -> d.startsWith(letters) || letters.startsWith(d))
        && !repeated(line);
  }

  /// Tells whether the words stand in the part, too: then they are a quotation pulled out of it.
  private boolean repeated(PageLine line) {
    return lines.stream().anyMatch(l -> main.holds(l.holder()) && l.text().equals(line.text()));
  }

  /// Drops what ends the part: a heading with nothing but links below it, whatever words stand
  /// between them.
  private List<DraftBlock> withoutFoot(List<DraftBlock> blocks) {
    int foot = blocks.size();
    int links = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      PageLine line = lines.get(i);
      if (!blocks.get(i).kept() || blocks.get(i).beside()) {
        links += line.link() && main.holds(line.holder()) ? 1 : 0;
        continue;
      }
      boolean pointing = line.linked() * POINTING >= line.text().length();
      boolean few = ProseLook.words(line.text()) <= FEW && !ends(line.text());
      if ((!pointing && !few) || quoted(line) || (line.enumerates() && !line.link())) {
        break;
      }
      links += pointing ? 1 : 0;
      boolean heads = links >= 2 && (line.role() == BlockRole.HEADING || few);
      foot = heads ? i : foot;
    }
    for (int i = foot; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (block.kept() && !block.beside()) {
        blocks.set(i, block.drop(DroppedLine.Reason.RELATED_LINKS));
      }
    }
    return blocks;
  }

  /// Tells whether the words end as a sentence, a question or a call does.
  private static boolean ends(String text) {
    return ProseLook.closed(text) || text.endsWith("?") || text.endsWith("!");
  }

  private static boolean quoted(PageLine line) {
    Element parent = line.holder().parentElement();
    return line.holder().normalName().equals("blockquote")
        || (parent != null && parent.normalName().equals("blockquote"));
  }

  /// Tells whether the line stands in the head of the article, not in its text.
  private boolean head(PageLine line) {
    for (Element up = line.holder(); up != null && !main.standsIn(up); up = up.parentElement()) {
      if (up.normalName().equals("header")) {
        return !entered && main.share(up) < SOME;
      }
    }
    return false;
  }

  private DroppedLine.@Nullable Reason reason(PageLine line, int index, boolean inside) {
    if (line.note()) {
      return ProseLook.words(line.text()) > 2
          ? DroppedLine.Reason.NAVIGATION
          : DroppedLine.Reason.MARKUP;
    }
    if (line.notice() != null) {
      return line.notice();
    }
    if (begun && nextArticle(line)) {
      return DroppedLine.Reason.RELATED_LINKS;
    }
    DroppedLine.Reason marked = marked(line, inside);
    if (marked != null) {
      return marked;
    }
    if (teasers.hold(line) && !(inside && line.prose() && !begun)) {
      return DroppedLine.Reason.RELATED_LINKS;
    }
    return inside ? linked(line, index) : beside(line, index);
  }

  /// Tells whether a line stands in an article with a headline of its own, as pages load one behind
  /// the other.
  private boolean nextArticle(PageLine line) {
    Element article = headlined.isEmpty() ? null : line.holder().closest("article");
    return article != null && headlined.contains(article) && !article.equals(headlined.getFirst());
  }

  /// Returns the articles of the page that have a headline of their own and hold no other one.
  private static List<Element> headlined(List<PageLine> lines) {
    List<Element> articles = new ArrayList<>();
    for (PageLine line : lines) {
      Element article = line.role() == BlockRole.HEADLINE ? line.holder().closest("article") : null;
      if (article != null && !articles.contains(article) && articles.size() < MANY) {
        articles.add(article);
      }
    }
    return articles;
  }

  /// Returns what the outermost element that is furniture says; in the main part one that holds
  /// much of the text is none.
  private DroppedLine.@Nullable Reason marked(PageLine line, boolean inside) {
    DroppedLine.Reason reason = null;
    for (Element up = line.holder(); up != null; up = up.parentElement()) {
      ChromeMarkup.Sign sign = chrome.sign(up);
      if (sign != null && sign.dialog()) {
        return sign.reason();
      }
      if (main.standsIn(up) || (inside && main.share(up) >= most(sign))) {
        break;
      }
      if (sign != null && (sign.sure() || !inside || !spoken(up, line)) && !opening(sign, line)) {
        reason = sign.reason();
      }
    }
    return reason;
  }

  /// Above the text, "teaser" is what authors of pages call its first paragraph: running text that
  /// no linked title heads.
  private boolean opening(ChromeMarkup.Sign sign, PageLine line) {
    return !sign.sure()
        && sign.reason() == DroppedLine.Reason.RELATED_LINKS
        && !begun
        && line.prose()
        && !teasers.hold(line);
  }

  /// Readers' comments and other articles can be long; no other furniture is.
  private static double most(ChromeMarkup.@Nullable Sign sign) {
    boolean others =
        sign != null
            && (sign.sure()
                || sign.reason() == DroppedLine.Reason.FEEDBACK
                || sign.reason() == DroppedLine.Reason.RELATED_LINKS);
    return others ? MUCH : SOME;
  }

  /// A paragraph or a heading is what it is, whatever it is called.
  private static boolean spoken(Element element, PageLine line) {
    String tag = element.normalName();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return heading || (tag.equals("p") && line.prose());
  }

  private DroppedLine.@Nullable Reason linked(PageLine line, int index) {
    BlockRole role = line.role();
    boolean meant =
        role == BlockRole.HEADLINE || role == BlockRole.BYLINE || role == BlockRole.CAPTION;
    if (meant || ProseLook.closed(line.text()) || !line.link() || line.text().length() > LINK) {
      return null;
    }
    if (MOMENT.matcher(line.text()).find() && line.text().length() <= DATED) {
      return null; // the moment of a post is a link to it
    }
    if (role == BlockRole.HEADING && headsText(index)) {
      return null;
    }
    if (begun) {
      return line.enumerates() ? null : DroppedLine.Reason.RELATED_LINKS;
    }
    return role == BlockRole.BODY ? DroppedLine.Reason.NAVIGATION : null;
  }

  /// Tells whether running text follows a heading directly.
  private boolean headsText(int index) {
    PageLine next = index + 1 < lines.size() ? lines.get(index + 1) : null;
    Element box = lines.get(index).holder().parentElement();
    return next != null
        && next.prose()
        && box != null
        && box.equals(next.holder().parentElement())
        && !teasers.hold(next);
  }

  /// Before the main part a line may still be the date, the byline or the deck: what is no link
  /// waits for the steps, below the headline. After the main part only a moment may be meant.
  private DroppedLine.@Nullable Reason beside(PageLine line, int index) {
    BlockRole role = line.role();
    boolean dated = line.text().length() <= DATED && line.text().matches("(?s).*\\d{4}.*");
    if (role == BlockRole.HEADLINE
        || role == BlockRole.DATELINE
        || (dated && (!line.link() || MOMENT.matcher(line.text()).find()))) {
      return null;
    }
    if (line.link() && role != BlockRole.BYLINE) {
      return entered ? DroppedLine.Reason.RELATED_LINKS : DroppedLine.Reason.NAVIGATION;
    }
    boolean below = index > headline && !entered;
    return below ? null : DroppedLine.Reason.NAVIGATION;
  }
}
