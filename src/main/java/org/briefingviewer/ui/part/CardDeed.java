// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import org.controlsfx.control.action.Action;

/// A command that stands as a button on the card of the chosen estimate.
///
/// @param id the button's node id
/// @param face what stands on the button, one or two words
public record CardDeed(String id, String face, Action action) {}
