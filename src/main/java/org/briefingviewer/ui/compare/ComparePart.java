// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.page.plate.ReportsPlates;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.compare.ComparedBriefing;
import org.briefingviewer.session.compare.GroupActs;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.ask.NameSheet;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.compare.ReportWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The reports of one figure side by side: over the text, in the panel and on the card.
public final class ComparePart extends WindowPart {
  private static final String ORIGINS = "origins";

  private final ShownBriefing shown;
  private final ReportGroups model;
  private final GroupActs acts;
  private final EditorName signing;
  private final ReportWords words;
  private final BiConsumer<String, List<NamedPlate>> pictures;
  private final Action toggle;
  private final ObjectProperty<ComparedBriefing> answered =
      new SimpleObjectProperty<>(ComparedBriefing.NONE);
  private final StringProperty originsTitle = new SimpleStringProperty("");

  /// What is said of the chosen group; until that is made, of the one chosen before.
  private final ObjectProperty<@Nullable GroupSight> sight = new SimpleObjectProperty<>(null);

  private @Nullable CompareView view;

  /// @param pictures shows pictures on a sheet with that title
  public ComparePart(
      WindowContext of, PartHost host, BiConsumer<String, List<NamedPlate>> pictures) {
    super(of, host);
    this.shown = of.bench().shown();
    this.model = of.bench().comparing();
    this.acts = new GroupActs(shown, of.bench().document(), of.bench().presenting().stops());
    this.signing = new EditorName(of.settings(), messages, host);
    this.words = new ReportWords(messages);
    this.pictures = pictures;
    ObservableValue<Boolean> open = shown.stateProperty().map(LoadState.Ready.class::isInstance);
    toggle =
        commands.add(Group.FIGURES, "command.compare", this::showOrHide, open, "Shortcut+Shift+T");
    model.showingProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::count);
    model.chosenProperty().subscribe(group -> look());
    // How far the reading has come is nothing that a card would say.
    model
        .foundProperty()
        .subscribe(
            found -> {
              if (found.complete() || answered.get().complete()) {
                answered.set(found);
              }
            });
  }

  @Override
  public List<PanelPage> pages() {
    return List.of(
        new PanelPage(
            ORIGINS,
            originsTitle,
            new SimpleStringProperty(messages.text("origins.help")),
            () -> new OriginsPage(sight, messages, fonts, model::hide),
            model.showingProperty()));
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(new CardRow(messages.text("compare.card"), this::onCard, answered, true));
  }

  /// Returns what shows the reports of one figure, and puts them away.
  public Action toggle() {
    return toggle;
  }

  private @Nullable Node onCard(Estimate estimate) {
    Compared group = model.of(estimate);
    if (group == null) {
      return null;
    }
    ReportGroups.AtOdds odds = model.atOdds(estimate);
    String said = words.also(group, odds.disputing(), odds.others());
    WrappedLabel also = new WrappedLabel(said);
    also.getStyleClass().add("card-link");
    PressableBox pressable =
        new PressableBox(messages.text("compare.card.help", said), model::show, also);
    pressable.setId("card-reports");
    return pressable;
  }

  private void showOrHide() {
    if (model.showingProperty().get()) {
      model.hide();
    } else {
      model.show();
    }
  }

  private void count(@Nullable Compared group) {
    originsTitle.set(messages.text("origins.title", group == null ? 0 : group.origins().size()));
  }

  private CompareView view() {
    CompareView made = view;
    if (made == null) {
      made = new CompareView(model, sight, messages, fonts, new ViewRequests());
      view = made;
    }
    return made;
  }

  /// Has all that is said of the chosen group made, while it is shown.
  private void look() {
    Compared group = model.chosenProperty().get();
    GroupSight now = sight.get();
    if (group == null) {
      sight.set(null);
    } else if (model.showingProperty().get() && (now == null || !now.group().equals(group))) {
      model.look(
          () -> GroupSight.of(group, messages),
          made -> {
            if (made.group().equals(model.chosenProperty().get())) {
              sight.set(made);
            }
          });
    }
  }

  private void show(boolean showing) {
    if (showing) {
      look();
      EstimateId chosen = model.chosenEstimate();
      host.coverText(view());
      host.turnTo(ORIGINS);
      view().focus(chosen);
    } else if (view != null) {
      host.coverText(null);
      host.focusText();
    }
  }

  private final class ViewRequests implements GroupRequests {
    @Override
    public void open(ReportedFigure report) {
      model.open(report);
    }

    @Override
    public void confirm(Compared group) {
      signing.as(by -> said(acts.confirm(group, by), "compare.said.confirmed", group));
    }

    @Override
    public void proposeAgain(Compared group) {
      signing.as(by -> said(acts.proposeAgain(group, by), "compare.said.again", group));
    }

    @Override
    public void name(Compared group) {
      String before = group.group().decision() == null ? "" : group.group().decision().name();
      NameSheet sheet =
          new NameSheet(
              messages,
              "compare.naming",
              before,
              name -> {
                host.closeSheet();
                signing.as(by -> said(acts.name(group, name, by), "compare.said.named", group));
              });
      host.showSheet(messages.text("compare.naming.title"), sheet);
      sheet.focusFirst();
    }

    @Override
    public void merge(Compared group) {
      MergeSheet sheet =
          new MergeSheet(
              others(group),
              messages,
              fonts,
              other -> {
                host.closeSheet();
                signing.as(by -> said(acts.merge(group, other, by), "compare.said.merged", group));
              });
      host.showSheet(messages.text("compare.merge.title"), sheet);
      sheet.focusFirst();
    }

    private List<Compared> others(Compared group) {
      List<Compared> all = model.foundProperty().get().groups();
      String unit = group.group().why().unit();
      return Stream.of(true, false)
          .flatMap(
              same ->
                  all.stream()
                      .filter(each -> each.group().why().unit().equals(unit) == same)
                      .filter(each -> !each.group().equals(group.group())))
          .toList();
    }

    @Override
    public void takeOut(Compared group, ReportedFigure report) {
      signing.as(by -> said(acts.takeOut(group, report, by), "compare.said.takenOut", group));
    }

    @Override
    public void present(Compared group) {
      signing.as(
          by ->
              said(
                  acts.present(group, words.name(group.group()), by),
                  "compare.said.presented",
                  group));
    }

    @Override
    public void picture(Compared group, Dates dates) {
      Briefing open = shown.briefing();
      ReportComparison comparison = model.foundProperty().get().comparison();
      if (open == null || comparison == null) {
        return;
      }
      try {
        NamedPlate plate = new ReportsPlates(open, comparison, messages).of(group, dates);
        pictures.accept(words.name(group.group()), List.of(plate));
      } catch (Refusal e) {
        e.problems().forEach(host::tell);
      }
    }

    @Override
    public void close() {
      model.hide();
    }

    private void said(boolean done, String key, Compared group) {
      if (done) {
        Compared now = Objects.requireNonNullElse(model.chosenProperty().get(), group);
        host.say(messages.text(key, words.name(now.group())));
      }
    }
  }
}
