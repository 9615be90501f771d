// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import org.briefingviewer.model.Stop;

/// A stop with its place among the others.
///
/// @param at its index; beyond their end, it stands last
public record PlacedStop(Stop stop, int at) {}
