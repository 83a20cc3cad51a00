/** What an attached file is, and the text in it. Files are foreign: only processes of their own take them apart. */
package org.duijie.demand.attachments.text;
