// Files and directories through the standard library.
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};

fn main() -> io::Result<()> {
    fs::create_dir_all("/area/deep/er")?;
    let mut file = File::create("/area/deep/numbers")?;
    for i in 0..1000 {
        writeln!(file, "{i}")?;
    }
    drop(file);
    let mut file = OpenOptions::new().read(true).write(true).open("/area/deep/numbers")?;
    println!("end {}", file.seek(SeekFrom::End(-4))?);
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    println!("last {text:?}");
    file.seek(SeekFrom::Start(0))?;
    file.write_all(b"X")?;
    file.set_len(6)?;
    println!("{:?}", fs::read_to_string("/area/deep/numbers")?);
    fs::copy("/area/deep/numbers", "/area/copy")?;
    fs::rename("/area/copy", "/area/deep/er/moved")?;
    let mut names: Vec<_> = fs::read_dir("/area/deep")?
        .map(|e| e.map(|e| (e.file_name(), e.file_type().map(|t| t.is_dir()).unwrap_or(false))))
        .collect::<io::Result<_>>()?;
    names.sort();
    println!("{names:?}");
    let meta = fs::metadata("/area/deep/er/moved")?;
    println!("{} {} {}", meta.len(), meta.is_file(), meta.modified().is_ok());
    println!("{:?}", fs::read("/nothing").map_err(|e| e.kind()));
    println!("{:?}", fs::remove_dir("/area").map_err(|e| e.raw_os_error()));
    println!("{:?}", fs::create_dir("/area").map_err(|e| e.kind()));
    println!("{:?}", File::open("/../etc/passwd").map_err(|e| e.raw_os_error()).map(|_| ()));
    println!("{:?}", File::open("/area").and_then(|mut f| f.read(&mut [0; 4])).map_err(|e| e.raw_os_error()));
    fs::remove_dir_all("/area")?;
    println!("{}", fs::metadata("/area").is_err());
    Ok(())
}
