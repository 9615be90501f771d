// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.jspecify.annotations.Nullable;

/// Finding in the open briefing: its commands, its field in the bar and its page of the panel.
public final class FindPart extends WindowPart {
  /// The page of what was found.
  public static final String PAGE = "found";

  /// Up to how many letters a selection is taken for what to find.
  private static final int LONGEST = 80;

  /// What the reader does in the text.
  public interface Reader {
    /// Returns where in the chosen article the reader is, in UTF-16 code units.
    int place();

    /// Returns the words selected there; empty when none are.
    String selected();
  }

  private final ShownBriefing shown;
  private final BriefingFinder finder;
  private final Reader reader;
  private final FindField field;
  private @Nullable FoundPage page;

  public FindPart(WindowContext of, PartHost host, Reader reader) {
    super(of, host);
    this.shown = of.bench().shown();
    this.finder = of.bench().finder();
    this.reader = reader;
    this.field =
        new FindField(finder, messages, fonts, this::close, () -> host.turnTo(PAGE), this::toPage);
    ObservableValue<Boolean> open = shown.stateProperty().map(LoadState.Ready.class::isInstance);
    ObservableValue<Boolean> found = finder.resultsProperty().map(r -> r.count() > 0);
    ObservableValue<Boolean> sought = finder.resultsProperty().map(SearchResults::active);
    commands.add(Group.READING, "find.command.open", this::open, open, "Shortcut+F");
    commands.add(Group.READING, "find.command.next", finder::next, found, "F3", "Shortcut+G");
    commands.add(
        Group.READING,
        "find.command.previous",
        finder::previous,
        found,
        "Shift+F3",
        "Shortcut+Shift+G");
    commands.add(Group.READING, "find.command.close", this::close, sought, "Esc");
  }

  /// Returns what stands in the bar: the field and beside it the count.
  public Region field() {
    return field;
  }

  private void open() {
    finder.begin(reader.place());
    String selected = reader.selected().strip();
    boolean words = selected.length() <= LONGEST && selected.indexOf('\n') < 0;
    field.take(words ? selected : "");
  }

  private void close() {
    field.clear();
    finder.close();
    host.focusText();
  }

  private FoundPage page(FoundWords words) {
    FoundPage made = new FoundPage(shown, finder, words, messages, fonts, this::close);
    page = made;
    return made;
  }

  private void toPage() {
    if (page != null) {
      page.take();
    }
  }

  @Override
  public List<PanelPage> pages() {
    FoundWords words = new FoundWords(finder, messages);
    return List.of(
        new PanelPage(
            PAGE,
            finder.resultsProperty().map(words::tab),
            finder.resultsProperty().map(words::tabHelp),
            () -> page(words),
            finder.resultsProperty().map(SearchResults::active)));
  }
}
