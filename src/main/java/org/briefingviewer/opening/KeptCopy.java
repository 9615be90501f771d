// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

/// A copy of what was imported, as the briefing keeps it. It is never opened by the program.
///
/// @param name its file name
/// @param bytes its size as the manifest says, or -1 when it does not
public record KeptCopy(String name, long bytes) {}
