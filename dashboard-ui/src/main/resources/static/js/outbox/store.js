// The database of this device: keys, what waits to be sent, and what is kept to go on without a network. A write is done
// when it is on disk, not before.
const NAME = "shared-pen";
const VERSION = 2;
const STRICT = { durability: "strict" };
let opened;

// A page that was kept may be older than the database by now: stores are only ever added, so it goes on with those that it knows.
function open(version = VERSION) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, ...(version ? [version] : []));
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore("key");
        request.result.createObjectStore("outbox", { keyPath: "place", autoIncrement: true });
        request.result.createObjectStore("kept");
      }
      const steps = request.result.createObjectStore("steps", { keyPath: "place", autoIncrement: true });
      steps.createIndex("account", "account");
      steps.createIndex("lesson", ["account", "lesson"]);
    };
    request.onsuccess = () => {
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
    request.onerror = () => (request.error.name === "VersionError" ? resolve(open(null)) : reject(request.error));
  });
}

function forget() {
  opened = undefined;
}

async function database() {
  opened ??= open();
  try {
    return await opened;
  } catch (trouble) {
    forget();
    throw trouble;
  }
}

// A browser may have lost the database meanwhile: then it is opened anew, once.
async function begin(stores, mode) {
  try {
    return (await database()).transaction(stores, mode, STRICT);
  } catch (lost) {
    forget();
    return (await database()).transaction(stores, mode, STRICT);
  }
}

// Runs the work in one transaction; answers what it made once all of it is done.
async function transact(stores, mode, work) {
  const transaction = await begin(stores, mode);
  return new Promise((resolve, reject) => {
    let answer;
    transaction.oncomplete = () => resolve(answer instanceof IDBRequest ? answer.result : answer);
    transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
    try {
      answer = work(...[stores].flat().map((store) => transaction.objectStore(store)));
    } catch (trouble) {
      transaction.abort();
      reject(trouble);
    }
  });
}

export const reading = (stores, work) => transact(stores, "readonly", work);
export const writing = (stores, work) => transact(stores, "readwrite", work);
