// SPDX-License-Identifier: Apache-2.0

/// The verb that searches all briefings of a folder. Start at [FindCommand].
@NullMarked
package org.briefingviewer.cli.library;

import org.jspecify.annotations.NullMarked;
