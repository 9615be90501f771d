// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

/// The models of one window. What each of them holds is changed by its own verbs only.
///
/// @param reading what is open and chosen
public record Workbench(ReadingSession reading) {}
