// SPDX-License-Identifier: Apache-2.0
/// What a save meets when another program has changed its file: [SaveConflict], and in
/// [FileDifferences] what the file and the open briefing say differently.
@NullMarked
package org.briefingviewer.conflict;

import org.jspecify.annotations.NullMarked;
