// The library's worker answers by itself once it is loaded.
import 'elkjs/lib/elk-worker.min.js';
