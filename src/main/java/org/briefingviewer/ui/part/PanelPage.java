// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A page of the panel at the right, with its tab.
///
/// @param id what [PartHost#turnTo] calls it; its tab's node id is `tab-` and this
/// @param title the tab's words, which may count: "Found 12"
/// @param help what a screen reader says of the tab
/// @param content makes the page when it is first turned to
/// @param offered whether its tab is there now
public record PanelPage(
    String id,
    ObservableValue<String> title,
    ObservableValue<String> help,
    Supplier<Node> content,
    ObservableValue<Boolean> offered) {}
