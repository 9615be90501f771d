// SPDX-License-Identifier: Apache-2.0
/// What any part asks of a person in a sheet: in whose name an edit is made, and a line of words.
@NullMarked
package org.briefingviewer.ui.ask;

import org.jspecify.annotations.NullMarked;
