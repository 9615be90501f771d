// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;

/// Writes the blocks of a page as XHTML, for the looks that `print.css` gives them. Notes stand at
/// the foot of the sheet on which their figures do, or where the page has them.
final class BlockPrinter {
  /// So many letters of a figure, in UTF-16 code units, surely fit into one line.
  private static final int TOGETHER = 32;

  /// So many letters of where words come from surely fit into one line, and no time is parted.
  private static final int LINE = 72;

  /// So many letters of a Korean word behind a figure surely fit into the line beside it.
  private static final int PARTICLE = 8;

  private static final String CLOSING = ",.;:!?)]}%”’»、。，；：！？）」』〉》";

  private final HtmlBuilder html;

  /// What the ids of notes begin with, where several pages stand in one document.
  private final String ids;

  /// What the way from a note back to its figure says, empty where there is none.
  private final String back;

  /// The numbers of the figures that notes lead back to.
  private final Set<Integer> called = new HashSet<>();

  /// The notes that go to the foot, by number, as long as their figures have not come.
  private final Map<Integer, PageBlock.Note> waiting = new HashMap<>();

  private final Set<Integer> footed = new HashSet<>();

  BlockPrinter(HtmlBuilder html) {
    this(html, "", "");
  }

  /// @param ids what the ids of notes begin with, where several pages stand in one document
  /// @param back what the way from a note back to its figure says, empty for none
  BlockPrinter(HtmlBuilder html, String ids, String back) {
    this.html = html;
    this.ids = ids;
    this.back = back;
  }

  /// Prints a page with its notes at the foot of each sheet.
  void printFooted(List<PageBlock> blocks) {
    blocks.stream().flatMap(PageBlock::notes).forEach(note -> waiting.put(note.number(), note));
    print(blocks);
  }

  /// Prints a page with its notes where they are.
  void print(List<PageBlock> blocks) {
    blocks.forEach(this::print);
  }

  private void print(PageBlock block) {
    switch (block) {
      case PageBlock.Heading heading ->
          runs(
              heading.head() == PageBlock.Head.HEADLINE ? "h1" : "h2",
              name(heading.head()),
              heading.head().ofArticle(),
              heading.runs());
      case Words words -> runs("p", styleClass(words.kind()), words.kind().given(), words.runs());
      case PageBlock.Checked check -> checked(check);
      case PageBlock.Note note -> {
        html.open("li", note.checked() ? "note checked" : "note", id(note.number()));
        print(note.blocks());
        leadBack(note.number());
        html.close("li");
      }
      case PageBlock.Folded folded -> {
        html.element("p", "line", folded.words());
        print(folded.blocks());
      }
      case PageBlock.Drawn drawn -> html.element("p", "line", drawn.spoken());
      case PageBlock.Beside beside -> beside.columns().forEach(this::print);
      case Group group -> {
        switch (group.kind()) {
          case SECTION -> inside("div", name(group), group.blocks());
          case NOTES -> notes(group);
          case TIE -> inside("div", "tie", group.blocks());
          case ARTICLES -> inside("ol", "articles", group.blocks());
          case ARTICLE -> inside("li", "article", group.blocks());
        }
      }
    }
  }

  /// Returns the classes of a section: what it is, and what heads it.
  private static String name(Group section) {
    return section.blocks().getFirst() instanceof PageBlock.Heading heading
        ? "section of-" + name(heading.head())
        : "section";
  }

  /// A note whose figure did not come, since it stands inside another one, is printed here.
  private void notes(Group group) {
    List<PageBlock.Note> notes = group.notes().toList();
    if (notes.stream().noneMatch(note -> footed.contains(note.number()))) {
      inside("ol", "notes", notes);
      return;
    }
    for (PageBlock.Note note : notes) {
      if (!footed.contains(note.number())) {
        numbered(note, "note");
      }
    }
  }

  private void numbered(PageBlock.Note note, String styleClass) {
    boolean before = html.direction(false);
    html.open("div", styleClass, id(note.number()));
    html.element("span", "note-number", note.number() + " ");
    print(note.blocks());
    html.close("div");
    html.direction(before);
  }

  private void leadBack(int number) {
    if (called.contains(number)) {
      html.text(" ").open("span", "back").link(figureId(number), back).text("↑");
      html.close("a").close("span");
    }
  }

  private void inside(String tag, String styleClass, List<? extends PageBlock> blocks) {
    html.open(tag, styleClass);
    blocks.forEach(this::print);
    html.close(tag);
  }

  /// What we say ourselves begins where our language does, whatever it names first.
  private void runs(String tag, String styleClass, boolean given, List<PageRun> runs) {
    boolean right = given && WritingDirections.fromRight(PageRun.words(runs));
    html.open(tag, right ? styleClass + " begins-right" : styleClass);
    boolean before = html.direction(right);
    line(joined(runs));
    html.direction(before);
    html.close(tag);
  }

  /// Plain words beside each other are written as one: no line ends before the quotation mark that
  /// closes them.
  private static List<PageRun> joined(List<PageRun> runs) {
    List<PageRun> joined = new ArrayList<>();
    for (PageRun run : runs) {
      if (!joined.isEmpty() && plain(joined.getLast()) && plain(run)) {
        joined.add(PageRun.plain(joined.removeLast().words() + run.words()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean plain(PageRun run) {
    return run.look() == Look.PLAIN;
  }

  /// A comma behind a figure goes with it, and so does a Korean particle: no line begins with one.
  private void line(List<PageRun> runs) {
    int taken = 0;
    for (int i = 0; i < runs.size(); i++) {
      PageRun run = runs.get(i);
      PageRun.NoteLink note = run.note();
      if (note != null) {
        boolean plain = i + 1 < runs.size() && plain(runs.get(i + 1));
        String behind = plain ? closing(runs.get(i + 1).words()) : "";
        figure(run.words(), note, behind);
        taken = behind.length();
      } else if (taken > 0) {
        html.text(run.words().substring(taken));
        taken = 0;
      } else {
        print(run);
      }
    }
  }

  /// Returns the signs that words begin with and that no line may, or a short rest of a Korean
  /// word.
  private static String closing(String words) {
    int end = 0;
    while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    int word = words.isEmpty() ? 0 : KoreanWord.end(words, 0);
    boolean goesOn = word <= PARTICLE && KoreanWord.is(words.substring(0, word));
    return words.substring(0, goesOn ? Math.max(end, word) : end);
  }

  private void print(PageRun run) {
    String words = run.words();
    switch (run.look()) {
      case PLAIN -> html.text(words);
      case OWN_MARK -> html.element("span", "own-mark", words).text(" ");
      case AS_WRITTEN -> html.element("span", "as-written", words);
      case INFERRED -> html.element("i", "inferred", words);
      case ORIGIN -> html.element("span", words.length() <= LINE ? "from together" : "from", words);
      case CHECKED -> html.element("span", "review checked", "✓ " + words);
      case UNCHECKED -> html.element("span", "review", words);
      case FIGURE, OTHER_FIGURE, HEDGE, BOUND, COMPUTED, SOURCE, GAP ->
          html.element("span", name(run.look()), words);
    }
  }

  /// A number that a line break parts from its figure would lead to no figure.
  ///
  /// @param behind signs that go with it
  private void figure(String words, PageRun.NoteLink figure, String behind) {
    boolean together = words.length() <= TOGETHER;
    html.open("span", together ? "together" : "long");
    html.element("span", figure.checked() ? "figure checked" : "figure", words);
    boolean first = !back.isEmpty() && called.add(figure.number());
    html.open("sup", "number")
        .link(first ? figureId(figure.number()) : "", id(figure.number()), figure.spoken());
    html.text((figure.checked() ? "✓" : "") + figure.number());
    html.close("a").close("sup").text(behind).close("span");
    PageBlock.Note note = waiting.remove(figure.number());
    if (note != null) {
      footed.add(note.number());
      numbered(note, "foot-note");
    }
  }

  /// With ✓ and upright what somebody checked, leaning what nobody did.
  private void checked(PageBlock.Checked check) {
    boolean read = check.standing() == PageBlock.Standing.READ;
    html.element(
        "p", read ? "line review checked" : "line review", (read ? "✓ " : "") + check.words());
  }

  private String id(int number) {
    return ids + "n" + number;
  }

  private String figureId(int number) {
    return ids + "f" + number;
  }

  private static String styleClass(ParagraphRole kind) {
    return kind == ParagraphRole.SEAL ? "origin cover" : name(kind);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
