// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.issued.IssuedCopies;
import org.briefingviewer.session.issued.StaleCopy;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.seal.IssuedSheet.CopyActions;
import org.controlsfx.control.action.Action;

/// The copies that are out and show a figure that was corrected since, and errata to them.
public final class IssuedPart extends WindowPart {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  private final ShownBriefing shown;
  private final IssuedCopies copies;
  private final Button mark;

  public IssuedPart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.copies = of.bench().issued();
    ObservableValue<Boolean> open =
        Bindings.createObjectBinding(() -> shown.briefing() != null, shown.stateProperty());
    Action show = commands.add(Group.HANDING_ON, "issued.command", this::show, open);
    mark = new ActionButton(show);
    mark.setId("issued-mark");
    mark.getStyleClass().addAll("status-button", "issued-mark");
    mark.managedProperty().bind(mark.visibleProperty());
    copies.staleProperty().subscribe(this::count);
    copies
        .problemProperty()
        .subscribe(
            problem -> {
              if (problem != null) {
                host.tell(problem);
              }
            });
  }

  /// A version that was sealed and saved may lie with nobody yet, so it is not called issued.
  private void count(List<StaleCopy> stale) {
    mark.setVisible(!stale.isEmpty());
    long sealed =
        stale.stream().filter(each -> each.copy().format().equals(IssuedCopy.BRIEFING)).count();
    String key =
        sealed == 0
            ? "issued.mark"
            : sealed == stale.size() ? "issued.mark.sealed" : "issued.mark.both";
    mark.setText(messages.text(key, stale.size()));
    mark.setAccessibleText(mark.getText());
  }

  /// Returns what says at the foot how many such copies there are.
  public Region mark() {
    return mark;
  }

  private void show() {
    IssuedSheet sheet =
        new IssuedSheet(
            copies,
            new CopyActions() {
              @Override
              public void erratum(StaleCopy copy) {
                IssuedPart.this.erratum(copy);
              }

              @Override
              public void forget(IssuedCopy copy) {
                copies.forget(copy);
              }

              @Override
              public void over() {
                host.closeSheet();
              }
            },
            messages,
            fonts);
    host.showSheet(messages.text("issued.title"), sheet);
    sheet.focusFirst();
  }

  private void erratum(StaleCopy copy) {
    Briefing briefing = shown.briefing();
    String ending = Formats.printed().ending();
    String name = briefing == null ? "" : briefing.about().name() + "-";
    // An erratum takes the place of no other: the next one is called otherwise.
    String stem = name + "erratum-" + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT);
    Path chosen = desk.chooseSave(stem + "." + ending, new DesktopServices.FileKind(ending));
    if (chosen != null) {
      copies.writeErratum(copy, chosen, () -> host.say(messages.text("issued.said", chosen)));
    }
  }
}
