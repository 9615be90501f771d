// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

/// The atoms around a figure that belong to no other.
///
/// @param free the atom after the figure before, 0 for the first
/// @param limit the atom where the next figure begins, the line's size for the last
public record Room(int free, int limit) {}
