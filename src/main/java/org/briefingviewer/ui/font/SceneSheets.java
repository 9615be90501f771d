// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.List;
import javafx.scene.Node;

/// The style sheets of a window's content, worn by whatever scene it stands in. Not by the content:
/// JavaFX notes the sheets of a node for each parent below it, in a list that it goes through for
/// every node that it styles.
public final class SceneSheets {
  private final Node content;
  private final Stylesheets sheets;
  private List<String> urls = List.of();

  /// @param content the root of the scene, now or later
  public SceneSheets(Node content, Stylesheets sheets) {
    this.content = content;
    this.sheets = sheets;
    content.sceneProperty().subscribe(this::dress);
  }

  /// Has the scene wear these sheets and no other.
  ///
  /// @param names as in [Stylesheets#url], the last above the others
  public void wear(List<String> names) {
    urls = names.stream().map(sheets::url).toList();
    dress();
  }

  private void dress() {
    if (content.getScene() == null) {
      return;
    }
    List<String> worn = content.getScene().getStylesheets();
    if (worn.size() <= urls.size() && worn.equals(urls.subList(0, worn.size()))) {
      worn.addAll(urls.subList(worn.size(), urls.size())); // what stays is not read again
    } else {
      content.getScene().getStylesheets().setAll(urls);
    }
  }
}
